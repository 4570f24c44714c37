import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { AskOnceProps } from '@/components/AskOnce';
import { requestService } from '@/utils/browser/gather/permissions';
import { sendMessage } from '@/utils/browser/messages';
import { type ServiceChoice, serviceChoices } from '@/utils/browser/serviceSettings';
import { SERVICES } from '@/utils/gather/services/services';
import type { Article } from '@/utils/model';
import { searchView } from '@/utils/present/searchView';
import type { Words } from '@/utils/present/words';

/** The search that the reader can send once, for the article in front. */
export function createSearchState(article: ReadonlySignal<Article | undefined>, words: Words) {
  const choices = signal<Record<string, ServiceChoice>>({});
  const outcome = signal<{ article: string; line: string } | undefined>(undefined);
  void serviceChoices.getValue().then((next) => {
    choices.value = next;
  });
  const settingsOf = (id: string) => choices.value[id]?.settings ?? {};

  /** The browser is asked first, before any await: it answers only within the click. */
  async function ask(articleId: string, id: string, terms: string[]): Promise<void> {
    const service = SERVICES.find((one) => one.id === id);
    if (!service || !(await requestService(service.hosts(settingsOf(id))))) return;
    const tell = (line: string) => {
      outcome.value = { article: articleId, line };
    };
    tell(words.t('asking'));
    const { items, failure } = await sendMessage('askOnce', { articleId, service: id, terms });
    tell(failure === undefined ? words.count('askedFound', items) : words.t('askFailed', failure));
  }

  return computed((): AskOnceProps | undefined => {
    const here = article.value;
    if (!here) return undefined;
    return {
      search: searchView(here, SERVICES, settingsOf, words.now),
      outcome: outcome.value?.article === here.id ? outcome.value.line : undefined,
      onAsk: (service, terms) => void ask(here.id, service, terms),
    };
  });
}
