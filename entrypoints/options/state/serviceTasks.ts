import { type ReadonlySignal, signal } from '@preact/signals';
import { unlessDeleted } from '@/utils/browser/database/epochs';
import { fillService } from '@/utils/browser/gather/fillService';
import { askInTurn } from '@/utils/browser/gather/services';
import type { Service } from '@/utils/gather/services/service';
import { problemWords } from '@/utils/present/shared/problem';
import type { Words } from '@/utils/present/shared/words';

/** What a test asks for: words of no story, so that nothing is told of what is read. */
const TEST_TERMS = ['news', 'today'];
const WEEK = 7 * 24 * 60 * 60_000;

interface ServiceTasks {
  /** A line about what is being done with a service, by its id. */
  lines: ReadonlySignal<Record<string, string | undefined>>;
  test(service: Service): Promise<void>;
  handOver(service: Service): Promise<void>;
}

/** What can be done with a service that the browser lets us reach. */
export function createServiceTasks(words: Words): ServiceTasks {
  const lines = signal<Record<string, string | undefined>>({});
  const say = ({ id }: Service, line: string | undefined) => {
    lines.value = { ...lines.value, [id]: line };
  };
  return {
    lines,
    /** Keeps to the service's spacing like any search; what it finds is counted, not kept. */
    async test(service) {
      say(service, words.t('testing'));
      await askInTurn(service, { terms: TEST_TERMS, since: Date.now() - WEEK }).catch(unlessDeleted);
      say(service, undefined);
    },
    /** Everything that is kept goes to an index of the reader's own. */
    async handOver(service) {
      const told = (items: number) => say(service, words.count('handedOver', items));
      const given = await fillService(service, told).catch(unlessDeleted);
      if (!given) say(service, undefined);
      else if (given.ok) told(given.value);
      else say(service, words.t('askFailed', problemWords(given.failure, words)));
    },
  };
}
