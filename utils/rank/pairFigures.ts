import { wordsOf } from '@/utils/compare/kinds/wordsOf';
import { longestRun } from '@/utils/link/lexical';
import type { SentenceTerms } from '@/utils/link/terms';
import { isFiniteVerb } from '@/utils/text/en/clauses/finiteVerb';
import type { RankedSentence } from './sentence';

/** What two sentences that are laid side by side have in common, and what not. */
export const PAIR_FIGURES: Record<string, (a: RankedSentence, b: RankedSentence) => number> = {
  unlikeLengths: (a, b) => Math.abs(Math.log((1 + a.text.length) / (1 + b.text.length))),
  unlikeNumbers: (a, b) => areApart(a, b, 'numbers'),
  unlikeNames: (a, b) => areApart(a, b, 'names'),
  unlikeDoubt: (a, b) => standsInOne(DOUBT, a, b),
  unlikeDenial: (a, b) => standsInOne(DENIAL, a, b),
  newInEither: (a, b) => 1 - Math.min(a.known, b.known),
  newInBoth: (a, b) => 1 - Math.max(a.known, b.known),
  wordsShared: (a, b) => shareOfWords(a.everyWord, b.everyWord),
  /** By weight, of the one that the other answers less. */
  unanswered: (a, b) => Math.max(shareUnanswered(termsOf(a), termsOf(b)), shareUnanswered(termsOf(b), termsOf(a))),
  /** What one repeats of the other letter for letter. */
  run: (a, b) => shareInRow(termsOf(a), termsOf(b)),
  verbsShared: (a, b) => count(verbsOf(a), (verb) => verbsOf(b).has(verb)),
  /** How much more of the one than of the other are somebody else's words. */
  unlikeQuoted: (a, b) => Math.abs(shareQuoted(a) - shareQuoted(b)),
};

const DOUBT =
  /\b(?:alleg\w*|accus\w*|claim(?:s|ed)?|suspect\w*|reported(?:ly)?|appear\w*|unclear|may|might|could|apparently|likely|possibl[ey]|believed|purported\w*|disput\w*)\b/i;
const DENIAL = /\b(?:not|never|no|nor|den(?:y|ied|ies)|without|reject\w*|refus\w*|failed|unable)\b|n['’]t\b/i;

function standsInOne(pattern: RegExp, a: RankedSentence, b: RankedSentence): number {
  return Number(pattern.test(a.text) !== pattern.test(b.text));
}

/** Whether both have some, and none in common. */
function areApart(a: RankedSentence, b: RankedSentence, kind: 'numbers' | 'names'): number {
  const [x, y] = [a, b].map(({ sides, account, sentence }) => sides[account]!.values[sentence]![kind]);
  return Number(x!.size > 0 && y!.size > 0 && count(x!, (value) => y!.has(value)) === 0);
}

function shareOfWords(x: Set<string>, y: Set<string>): number {
  return count(x, (word) => y.has(word)) / Math.max(1, Math.min(x.size, y.size));
}

function termsOf({ sides, account, sentence }: RankedSentence): SentenceTerms {
  return sides[account]!.words[sentence]!;
}

function shareUnanswered({ weights, sum }: SentenceTerms, other: SentenceTerms): number {
  let alone = 0;
  for (const [term, weight] of weights) if (!other.weights.has(term)) alone += weight;
  return sum === 0 ? 0 : alone / sum;
}

function shareInRow(x: SentenceTerms, y: SentenceTerms): number {
  return longestRun(x.ids, y.ids) / Math.max(1, Math.min(x.ids.length, y.ids.length));
}

function verbsOf({ sides, account, sentence }: RankedSentence): Set<string> {
  const words = wordsOf(sides[account]!, sentence);
  return new Set(words.filter(({ term }, at) => term !== '' && isFiniteVerb(words, at, 0)).map(({ term }) => term));
}

function shareQuoted({ sides, account, sentence }: RankedSentence): number {
  const telling = wordsOf(sides[account]!, sentence).filter(({ term }) => term !== '');
  return count(telling, ({ quoted }) => quoted) / Math.max(1, telling.length);
}

function count<Item>(items: Iterable<Item>, isCounted: (item: Item) => boolean): number {
  let counted = 0;
  for (const item of items) if (isCounted(item)) counted += 1;
  return counted;
}
