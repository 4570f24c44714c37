import { signal } from '@preact/signals';
import { giveBack, grantedPatterns } from '@/utils/browser/gather/permissions';
import { sendMessage } from '@/utils/browser/messages/messages';
import { forgetEverything } from '@/utils/browser/ownData/forget';
import { checkAndRepair } from '@/utils/browser/ownData/repair';
import { giveNoticesBack } from '@/utils/browser/platform/notices';
import { allCoverage } from '@/utils/browser/store/coverage';
import { itemsKept } from '@/utils/browser/store/items';
import { dropOld } from '@/utils/browser/store/retention';
import { writeSize } from '@/utils/present/options/optionsView';
import type { Words } from '@/utils/present/shared/words';
import { createLimitsState } from './limitsState';

const DAY = 24 * 60 * 60_000;

/** What is kept on this computer, within which limits, and how to delete it. */
export function createStorageState(words: Words) {
  const line = signal('');
  const outcome = signal('');
  /** Sites that the browser still lets us reach after everything was deleted. */
  const remaining = signal<string[]>([]);
  const limits = createLimitsState();

  async function measure(): Promise<void> {
    const [stories, { count }, { usage = 0 }] = await Promise.all([
      allCoverage(),
      itemsKept(),
      navigator.storage.estimate(),
    ]);
    line.value = words.t('storageLine', writeSize(usage, words), stories.length, count);
  }

  /** Deletes what is older than the reader's own limit, now instead of at night. */
  async function deleteOld(): Promise<void> {
    const before = await itemsKept();
    await dropOld(Date.now() - limits.days.value * DAY);
    outcome.value = words.count('deletedItems', before.count - (await itemsKept()).count);
    await measure();
  }

  /** Takes out what is damaged, and builds the index anew. */
  async function repair(): Promise<void> {
    outcome.value = words.t('checking');
    const damaged = await checkAndRepair();
    outcome.value = damaged === 0 ? words.t('checkedSound') : words.count('checkedRepaired', damaged);
    await sendMessage('resume', {});
    await measure();
  }

  async function deleteAll(): Promise<void> {
    await forgetEverything();
    await giveNoticesBack();
    await sendMessage('outletsChanged', {});
    const sites = await grantedPatterns();
    const remains = sites.length > 0 ? ` ${words.count('accessRemains', sites.length)}` : '';
    outcome.value = words.t('deletedEverything') + remains;
    remaining.value = sites;
    await measure();
  }

  async function giveSitesBack(): Promise<void> {
    await giveBack(remaining.value);
    remaining.value = [];
    outcome.value = words.t('gaveBack');
  }

  return { line, outcome, remaining, limits, open: measure, deleteOld, repair, deleteAll, giveSitesBack };
}

export type StorageState = ReturnType<typeof createStorageState>;
