import { effect, type ReadonlySignal, signal } from '@preact/signals';
import type { WordsOnly } from '@/components/popup/WordsOnlyBanner';
import { untoldTrouble } from '@/utils/browser/encode/trouble';
import { sendMessage } from '@/utils/browser/messages/messages';
import type { EncodeFailure } from '@/utils/encode/failure';
import type { Article } from '@/utils/model';
import type { Words } from '@/utils/present/shared/words';
import { wordsOnlyLine } from '@/utils/present/shared/wordsOnly';

/** Why reports are compared by their words only: read once the article stands, and told once. */
export function createWordsOnlyState(article: ReadonlySignal<Article | undefined>, words: Words) {
  const shown = signal<WordsOnly | undefined>(undefined);
  let isRead = false;

  effect(() => {
    if (!article.value || isRead) return;
    isRead = true;
    void untoldTrouble(Date.now()).then((trouble) => trouble && tell(trouble));
  });

  function tell(failure: EncodeFailure): void {
    const line = wordsOnlyLine(failure, words);
    shown.value = line === undefined ? undefined : { line, onAgain: () => void tryAgain() };
  }

  async function tryAgain(): Promise<void> {
    const tried = await sendMessage('tryModel', {});
    if (tried.ok) shown.value = { line: words.t('modelWorks') };
    else tell(tried.failure);
  }

  return shown;
}
