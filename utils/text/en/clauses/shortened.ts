import { isSpeechVerb } from '@/utils/text/en/speech/speechVerbs';
import { ING_NOUNS, isTime, JOINERS, NEVER_LAST } from '@/utils/text/en/words/nounPhraseWords';
import { isAdverb } from '@/utils/text/en/words/phraseWords';
import { isVerb } from '@/utils/text/en/words/verbs';
import { isCapital, wordAt } from '@/utils/text/shared/words/cursor';
import type { Token } from '@/utils/text/shared/words/tokens';
import { CONTRACTED, isFiniteVerb } from './finiteVerb';
import { isInnerSign } from './innerSign';
import { BEFORE_SUBJECT, openings } from './openings';
import { LOOSE } from './phraseEnd';
import { cutsQuotes } from './quoteMarks';
import { opensSaying } from './saying';
import { shortenedEnd } from './shortenedEnd';
import { verbGroupEnd } from './verbGroup';

/** Who does what, as it stands: from the subject, without its article, up to before `to`. */
export interface Clause {
  from: number;
  to: number;
  /** It is what somebody of the sentence says: "he said | the board would meet". */
  told: boolean;
}

/** A subject with more tokens leaves no room for what it does. */
const MOST_SUBJECT = 18;
/** Who says it is told before it. */
const FOR_SPEAKER = 10;
/** "told the Coast News on Friday" */
const MOST_ADDRESSED = 8;

/**
 * Of each clause that opens in an English sentence as much as `most` letters hold: from its subject on, whatever that is, to the end
 * of its sentence, or to the last end of a part or a phrase behind its verb.
 */
export function shortenedClauses(tokens: Token[], most: number): Clause[] {
  return openings(tokens).flatMap(({ at, told }): Clause[] => {
    const from = opensWithArticle(tokens, at) ? at + 1 : at;
    const room = told || cutsQuotes(tokens.slice(0, from)) ? most - FOR_SPEAKER : most;
    const verb = opensSubject(tokens, at, told) ? verbOf(tokens, from) : undefined;
    const to = verb === undefined || isCredit(tokens, verb) ? undefined : shortenedEnd(tokens, from, verb, room);
    return to === undefined || isOfRelative(tokens, from, verb!, to) ? [] : [{ from, to, told }];
  });
}

/** "he wrote, | the board", "she told the Coast News, | with" */
function isCredit(tokens: Token[], verb: number): boolean {
  const said = wordAt(tokens, verb);
  const sign = tokens.findIndex(({ text }, at) => at > verb && text === ',');
  if (!(opensSaying(said) || /^report(?:s|ed)$/.test(said)) || sign === -1) return false;
  const isToldTo = /^t(?:old|ells?)$/.test(said) && sign - verb <= MOST_ADDRESSED;
  const between = tokens.slice(verb + 1, sign);
  return (
    sign === verb + 1 ||
    (isToldTo && !between.some((one, at) => /^(?:that|to|how)$/.test(one.lower) || isVerb(tokens, verb + 1 + at)))
  );
}

/** "region that tipped the vote | is": the clause ends before its own verb. */
function isOfRelative(tokens: Token[], from: number, verb: number, to: number): boolean {
  const isRelative = tokens
    .slice(from, verb)
    .some(({ lower }, at) => /^(?:who|which)$/.test(lower) || (lower === 'that' && at > 0));
  const behind = verbGroupEnd(tokens, verb);
  return isRelative && !tokens.slice(behind, to).some((_, at) => isFiniteVerb(tokens, behind + at, from));
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
  // "argue | against it", "said | publicly that", "claimed | more than two hundred lives"
  if (told && opensNoClause(tokens, at)) return false;
  // "That | he would", "Asked | about it"
  if (at === firstWord(tokens) && (opensThat(tokens, at) || isAskedAbout(tokens, at))) return false;
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

function opensNoClause(tokens: Token[], at: number): boolean {
  const { lower, kind } = tokens[at]!;
  if (LOOSE.test(lower) || (isAdverb(lower) && wordAt(tokens, at - 1) !== 'that')) return true;
  const isCount = kind === 'number' || /^(?:more|fewer|less|about|nearly|almost|at|hundreds|thousands)$/.test(lower);
  return isCount && /^claim/.test(wordAt(tokens, at - 1));
}

function firstWord(tokens: Token[]): number {
  return tokens.findIndex(({ kind }) => kind === 'word');
}

function opensThat(tokens: Token[], at: number): boolean {
  const next = tokens[at + 1];
  return (
    tokens[at]!.lower === 'that' && (/^(?:he|she|it|they|we|i|you|the|an?)$/.test(next?.lower ?? '') || isCapital(next))
  );
}

function isAskedAbout(tokens: Token[], at: number): boolean {
  return (
    /.{3}ed$/.test(tokens[at]!.lower) &&
    (LOOSE.test(wordAt(tokens, at + 1)) || /^(?:if|whether|by)$/.test(wordAt(tokens, at + 1)))
  );
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
