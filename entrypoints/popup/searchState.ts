import { computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import type { AskOnceProps } from '@/components/popup/AskOnce';
import { requestService } from '@/utils/browser/gather/permissions';
import { sendMessage } from '@/utils/browser/messages/messages';
import type { Article } from '@/utils/model';
import { type Offered, searchView } from '@/utils/present/popup/searchView';
import { problemWords } from '@/utils/present/shared/problem';
import type { Words } from '@/utils/present/shared/words';
import { into } from '../shared/into';

/** Loaded once the article stands: the readers of their answers are larger than all the rest of the popup. */
async function loadServices(): Promise<Offered> {
  const [{ SERVICES }, { serviceChoices }] = await Promise.all([
    import('@/utils/gather/services/services'),
    import('@/utils/browser/settings/serviceSettings'),
  ]);
  const choices = await serviceChoices.getValue();
  return { services: SERVICES, settingsOf: (id) => choices[id]?.settings ?? {} };
}

/** The search that the reader can send once, for the article in front. */
export function createSearchState(article: ReadonlySignal<Article | undefined>, words: Words) {
  const offered = signal<Offered>({ services: [], settingsOf: () => ({}) });
  const outcome = signal<{ article: string; line: string } | undefined>(undefined);
  effect(() => {
    if (article.value && offered.peek().services.length === 0) void loadServices().then(into(offered));
  });

  /** The browser is asked first, before any await: it answers only within the click. */
  async function ask(articleId: string, id: string, terms: string[]): Promise<void> {
    const { services, settingsOf } = offered.value;
    const service = services.find((one) => one.id === id);
    if (!service || !(await requestService(service.hosts(settingsOf(id))))) return;
    const tell = (line: string) => {
      outcome.value = { article: articleId, line };
    };
    tell(words.t('asking'));
    const { items, failure } = await sendMessage('askOnce', { articleId, service: id, terms });
    tell(failure === undefined ? words.count('askedFound', items) : words.t('askFailed', problemWords(failure, words)));
  }

  return computed((): AskOnceProps | undefined => {
    const here = article.value;
    if (!here || offered.value.services.length === 0) return undefined;
    return {
      search: searchView(here, offered.value, words),
      outcome: outcome.value?.article === here.id ? outcome.value.line : undefined,
      onAsk: (service, terms) => void ask(here.id, service, terms),
    };
  });
}
