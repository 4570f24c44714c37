import { oncePerSentence } from '@/utils/link/oncePerSentence';
import { type Doubt, HEDGE_RULES } from '@/utils/text/en/speech/hedges';
import { isCapital } from '@/utils/text/shared/words/cursor';
import { type SentenceWord, wordsOf } from '../wordsOf';

/** Words that put in doubt what stands behind them. */
export interface Doubted {
  doubt: Doubt;
  /** Of the words that hedge. */
  start: number;
  end: number;
  /** What is in doubt: content words behind the hedge, up to the end of its clause. The first is its verb or noun. */
  scope: SentenceWord[];
}

/** More is another statement of the same sentence. */
const LONGEST_SCOPE = 6;
const CLAUSE_ENDS =
  /^(?:[.;:!?()–—]|but|while|although|though|because|after|before|when|which|who|where|unless|until)$/;

const RULES = HEDGE_RULES.map(({ doubt, pattern }) => ({ doubt, pattern: new RegExp(pattern, 'gu') }));

/** What a sentence puts in doubt in its own voice, in the order of the text. */
export const doubtsOf = oncePerSentence((side, sentence): Doubted[] => {
  const { start, text } = side.account.sentences[sentence]!;
  const words = wordsOf(side, sentence);
  const found: Doubted[] = [];
  for (const { doubt, pattern } of RULES) {
    for (const match of text.matchAll(pattern)) {
      const from = start + match.index;
      const to = from + match[0].length;
      if (found.some((one) => one.start < to && from < one.end)) continue;
      const hedge = words.find((word) => word.start >= from);
      if (hedge === undefined || hedge.quoted) continue;
      const scope = scopeOf(words, to);
      if (scope.length > 0) found.push({ doubt, start: from, end: to, scope });
    }
  }
  return found.sort((x, y) => x.start - y.start);
});

function scopeOf(words: SentenceWord[], from: number): SentenceWord[] {
  const scope: SentenceWord[] = [];
  for (const word of words) {
    if (word.start < from) continue;
    if (CLAUSE_ENDS.test(word.lower) || scope.length === LONGEST_SCOPE) break;
    if (word.term !== '') scope.push(word);
  }
  // "that Ann Lee designed the shirts": the name is no verb.
  const verb = scope.findIndex((word) => !isCapital(word));
  return verb <= 0 ? scope : [...scope.slice(verb), ...scope.slice(0, verb)];
}
