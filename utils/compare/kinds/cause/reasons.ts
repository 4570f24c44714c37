import { oncePerSentence } from '@/utils/link/oncePerSentence';
import { REASON } from '@/utils/text/en/words/reasons';
import { type SentenceWord, wordsOf } from '../wordsOf';

/** What a sentence gives as the reason for what. */
export interface Reason {
  /** Of the words that give the reason, "because" among them. */
  start: number;
  end: number;
  effect: SentenceWord[];
  reason: SentenceWord[];
}

/** Content words that tell an act or its reason; more belong to another one. */
const MOST_WORDS = 8;
const ENDS_REASON = /^(?:[.;:!?()–—]|while|although|though|when|which|who|but)$/;

/** The reasons that a sentence gives in its own voice, in the order of the text. */
export const reasonsOf = oncePerSentence((side, sentence): Reason[] => {
  const { start, text } = side.account.sentences[sentence]!;
  const words = wordsOf(side, sentence);
  return [...text.matchAll(REASON)].flatMap(({ 0: cue, index }) => {
    const [from, to] = [start + index, start + index + cue.length];
    const behind = words.findIndex((word) => word.start >= to);
    if (behind === -1 || words[behind]!.quoted) return [];
    const stop = words.findIndex(({ lower }, at) => at >= behind && (ENDS_REASON.test(lower) || lower === ','));
    const reason = telling(words.slice(behind, stop === -1 ? undefined : stop)).slice(0, MOST_WORDS);
    const before = telling(words.filter((word) => word.end <= from)).slice(-MOST_WORDS);
    const effect = index > 1 || stop === -1 ? before : telling(words.slice(stop)).slice(0, MOST_WORDS);
    if (reason.length === 0) return [];
    return [{ start: from, end: reason.at(-1)!.end, effect, reason }];
  });
});

function telling(words: SentenceWord[]): SentenceWord[] {
  return words.filter(({ term }) => term !== '');
}
