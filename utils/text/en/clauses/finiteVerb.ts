import { JOINERS } from '@/utils/text/en/words/nounPhraseWords';
import { isAdverb } from '@/utils/text/en/words/phraseWords';
import { isAuxiliary, isPast, isVerb } from '@/utils/text/en/words/verbs';
import { isCapital, isHyphen, wordAt } from '@/utils/text/shared/words/cursor';
import type { Token } from '@/utils/text/shared/words/tokens';
import { isLittle } from './phraseEnd';

/** "it's" */
export const CONTRACTED = /^(?:he|she|it|they|we|i|you|this|that|there|what|who)'(?:s|re|ve|d|ll|m)$/;

/** Whether a verb of a clause stands here. */
export function isFiniteVerb(tokens: Token[], at: number, from: number): boolean {
  const { lower, text, kind } = tokens[at]!;
  if (kind !== 'word' || isHyphen(tokens, at - 1) || isHyphen(tokens, at + 1)) return false;
  if (CONTRACTED.test(lower)) return true;
  const before = wordAt(tokens, at - 1);
  // "research conducted | by"
  if (isPast(lower) && wordAt(tokens, at + 1) === 'by') return at > from && isAuxiliary(before);
  if (isVerb(tokens, at)) return !/^(?:the|a|an|to|of|his|her|their|its)$|.{3}['’]s$/.test(before);
  if (lower !== text || isLittle(lower) || JOINERS.has(lower) || isAdverb(lower)) return false;
  if (/^(?:they|we|i|you)$/.test(before)) return true;
  // "Holm worries | that", where the list of verbs does not know it
  const isNamed = at - 1 >= from && (/^(?:he|she|it)$/.test(before) || isCapital(tokens[at - 1]));
  return (
    isNamed &&
    /[^s]s$/.test(lower) &&
    (/^(?:that|to|the|an?)$/.test(wordAt(tokens, at + 1)) || isCapital(tokens[at + 1]))
  );
}

/** In tokens */
const AHEAD = 20;

/** Whether a clause behind `at` has its verb near, before a sign that ends it. */
export function hasVerbAhead(tokens: Token[], at: number, ends: RegExp): boolean {
  for (let next = at + 2; next < tokens.length && next - at <= AHEAD; next += 1) {
    if (ends.test(tokens[next]!.text) || /^(?:who|which|that)$/.test(wordAt(tokens, next))) return false;
    if (isFiniteVerb(tokens, next, at)) return true;
  }
  return false;
}
