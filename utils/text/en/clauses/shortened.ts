import { isSpeechVerb } from '@/utils/text/en/speech/speechVerbs';
import { ING_NOUNS, isTime, JOINERS, NEVER_LAST } from '@/utils/text/en/words/nounPhraseWords';
import { isAdverb } from '@/utils/text/en/words/phraseWords';
import { isVerb } from '@/utils/text/en/words/verbs';
import { isCapital, wordAt } from '@/utils/text/shared/words/cursor';
import type { Token } from '@/utils/text/shared/words/tokens';
import type { Clause } from './clauses';
import { CONTRACTED, isFiniteVerb } from './finiteVerb';
import { isInnerSign } from './innerSign';
import { BEFORE_SUBJECT, openings } from './openings';
import { opensSaying } from './saying';
import { shortenedEnd } from './shortenedEnd';

/** A subject with more tokens leaves no room for what it does. */
const MOST_SUBJECT = 18;

/**
 * Of each clause that opens in an English sentence what can be read at a glance: from its subject on, whatever that is, to the
 * last end of a phrase behind its verb; all of it where it is that short.
 */
export function shortenedClauses(tokens: Token[]): Clause[] {
  return openings(tokens).flatMap(({ at, told }): Clause[] => {
    const from = opensWithArticle(tokens, at) ? at + 1 : at;
    const verb = opensSubject(tokens, at, told) ? verbOf(tokens, from) : undefined;
    // "he wrote, | the board"
    const isCredit = verb !== undefined && opensSaying(wordAt(tokens, verb)) && wordAt(tokens, verb + 1) === ',';
    const to = verb === undefined || isCredit ? undefined : shortenedEnd(tokens, from, verb);
    return to === undefined ? [] : [{ from, to, told }];
  });
}

/** Not of "the former is", "the first to come". */
function opensWithArticle(tokens: Token[], at: number): boolean {
  const [next, behind] = [tokens[at + 1], tokens[at + 2]];
  if (!/^(?:the|a|an)$/.test(wordAt(tokens, at)) || next === undefined || behind === undefined) return false;
  return (
    !NEVER_LAST.has(next.lower) || (behind.kind === 'word' && !isVerb(tokens, at + 2) && !JOINERS.has(behind.lower))
  );
}

function opensSubject(tokens: Token[], at: number, told: boolean): boolean {
  const { lower, kind } = tokens[at]!;
  if (kind === 'sign' || isVerb(tokens, at) || /^(?:and|or|but|to|not|so|which|who|whom|whose|what)$/.test(lower))
    return false;
  // "said | this week that"
  if (told && (isTime(tokens[at]) || isTime(tokens[at + 1]) || /^(?:late|early|that)$/.test(lower))) return false;
  // "…, that would be", "…, where I am", "already are"
  if (at > 0 && !isCapital(tokens[at]) && /^(?:that|where|when|while|why|how|as)$/.test(lower)) return false;
  if (/^(?:already|also|still|never|always|often|once|again)$/.test(lower)) return false;
  if (/^(?:he|she|it|they|we|i|you|this|these|those|there)(?:'|$)/.test(lower)) return true;
  // "announced | a plan"
  if (told && isSpeechVerb(wordAt(tokens, at - 1)) && !opensSaying(wordAt(tokens, at - 1))) return false;
  // "Saying so, he left", not "Naming him was easy"
  if (/.{3}ing$/.test(lower) && !ING_NOUNS.test(lower) && !isNameAt(tokens, at))
    return isCapital(tokens[at]) && !tokens.slice(at).some(({ text }) => text === ',');
  // "mostly because", "just before"; not "at least"
  if (isAdverb(lower) || /^(?:just|even|only|much|soon|long)$/.test(lower))
    return !BEFORE_SUBJECT.test(wordAt(tokens, at + 1));
  return !BEFORE_SUBJECT.test(lower) || /^(?:least|most)$/.test(wordAt(tokens, at + 1));
}

/** A capital that is not that of a sentence. */
function isNameAt(tokens: Token[], at: number): boolean {
  return at > 0 && isCapital(tokens[at]);
}

function verbOf(tokens: Token[], from: number): number | undefined {
  const first = tokens[from];
  if (first === undefined) return undefined;
  if (CONTRACTED.test(first.lower)) return from;
  if (isTime(first) && !isCapital(first)) return undefined;
  for (let at = from + 1; at < tokens.length && at - from <= MOST_SUBJECT; at += 1) {
    if (isFiniteVerb(tokens, at, from)) return at;
    if (
      tokens[at]!.kind === 'sign' &&
      !isInnerSign(tokens, at) &&
      !/^["“”'’]$/.test(tokens[at]!.text) &&
      !joinsNames(tokens, at)
    )
      return undefined;
    if (/^(?:if|unless)$/.test(tokens[at]!.lower)) return undefined;
  }
  return undefined;
}

/** "Holm, | Lee and Tarn have" */
function joinsNames(tokens: Token[], at: number): boolean {
  return tokens[at]!.text === ',' && isCapital(tokens[at - 1]) && isCapital(tokens[at + 1]);
}
