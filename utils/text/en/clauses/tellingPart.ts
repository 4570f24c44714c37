import { isTime } from '@/utils/text/en/words/nounPhraseWords';
import { isVerb } from '@/utils/text/en/words/verbs';
import { isCapital, wordAt } from '@/utils/text/shared/words/cursor';
import type { Token } from '@/utils/text/shared/words/tokens';
import { hasVerbAhead, isFiniteVerb } from './finiteVerb';
import { isInnerSign } from './innerSign';
import { BEFORE_SUBJECT } from './openings';
import { qualifies } from './qualifies';
import { cutsQuotes, isQuote } from './quoteMarks';
import { isSentenceAdverb } from './sentenceAdverb';

/** What follows with fewer tokens adds to what is told before it. */
const LEAST_TELLING = 8;
const CONNECTS = /^(?:and|but|yet|so|well|oh|however|meanwhile|still|besides|also|thus|moreover|second|third|instead)$/;
const PRONOUN = /^(?:he|she|it|they|we|i|you|this|that|there)(?:'|$)/;

/** From "the plan" on of "Well, it is early yet, but the plan …": of whom a pronoun means, another sentence tells. */
export function tellingPart(tokens: Token[]): Token[] {
  const from = behindConnective(tokens);
  const but = tokens.findIndex(({ lower }, at) => lower === 'but' && tokens[at - 1]?.text === ',');
  const isTold =
    PRONOUN.test(wordAt(tokens, from)) &&
    tokens.length - but > LEAST_TELLING &&
    !/^(?:not|never|only)$/.test(wordAt(tokens, but + 1)) &&
    !tokens.some(isQuote);
  return fromSubject(tokens.slice(but !== -1 && isTold ? but + 1 : from));
}

/** "But | the board", "Second, | the board", not "But | had the board known" */
function behindConnective(tokens: Token[]): number {
  const opener = wordAt(tokens, 0);
  const isAside =
    tokens[1]?.text === ',' && !qualifies(tokens.slice(0, 1)) && (CONNECTS.test(opener) || isSentenceAdverb(tokens, 0));
  if (isAside) return 2;
  return /^(?:and|but|yet|so)$/.test(opener) && tokens.length > 1 && !isVerb(tokens, 1) ? 1 : 0;
}

/** Opens a clause of its own before the main one; what is said under a condition is not said without it. */
const SUBORDINATE = /^(?:while|when|as|before|after|since|although|though|because|once|until|whereas)$/;
/** "Saying so, | he left", "Asked about it, | he left" */
const PARTICIPLE = /.{3}(?:ing|ed)$/;
/** "But had the board known it, …", "With the exception of Tarn, …": what follows is not said, or not of all, without it. */
const BEARS_ON_IT = /^(?:according|but|and|yet|with|within|without|unlike|besides|under|by|given|instead|like)$/;
/** What stands behind a comma and goes on with what stands before it. */
const GOES_ON =
  /^(?:and|or|but|nor|who|whom|whose|which|that|where|when|as|while|if|unless|including|especially|with|in|on|at)$/;
const MOST_BEFORE = 40;

/** "the board closed the quay" of "In answer to the storm, and to those before it, the board closed the quay …", where not all can be told. */
function fromSubject(tokens: Token[]): Token[] {
  const opener = wordAt(tokens, 0);
  const isParticiple = PARTICIPLE.test(opener) && tokens.length > 1 && !isVerb(tokens, 1);
  const mayGo = (BEFORE_SUBJECT.test(opener) || SUBORDINATE.test(opener) || isParticiple) && !BEARS_ON_IT.test(opener);
  if (!mayGo) return tokens;
  const commas = tokens.flatMap((_, at) => (at <= MOST_BEFORE && opensMain(tokens, at) ? [at] : []));
  // "While it rained, | Ida Falk, Jon Abara and Lois Ott met": behind a clause of its own the verb may come late.
  const comma =
    commas.find((at) => hasVerbAhead(tokens, at, /^[,;:]$/)) ?? (SUBORDINATE.test(opener) ? commas[0] : undefined);
  if (comma === undefined || qualifies(tokens.slice(0, comma))) return tokens;
  const told = tokens.slice(comma + 1);
  return told.length < LEAST_TELLING || OF_ANOTHER.test(wordAt(told, 0)) ? tokens : told;
}

/** Whether the main clause may open behind a comma at `at`. */
function opensMain(tokens: Token[], at: number): boolean {
  if (tokens[at]!.text !== ',' || isInnerSign(tokens, at) || GOES_ON.test(wordAt(tokens, at + 1))) return false;
  const before = tokens.slice(0, at);
  const isOpen = cutsQuotes(before) || before.filter(isDash).length % 2 === 1;
  const hasVerb =
    !SUBORDINATE.test(wordAt(tokens, 0)) || before.some((_, verb) => verb > 1 && isFiniteVerb(tokens, verb, 1));
  return !isOpen && hasVerb && !partsNames(tokens, at) && hasVerbAhead(tokens, at, /^[;:]$/);
}

/** "Ida Falk, | Jon Abara and Lois Ott", not "in Tarn, | Ida Falk closed" */
function partsNames(tokens: Token[], comma: number): boolean {
  const verb = tokens.findIndex((_, at) => at > comma && isVerb(tokens, at));
  const isList = tokens.slice(comma + 1, verb).some(({ lower }) => /^(?:and|or|,)$/.test(lower));
  const before = tokens[comma - 1];
  return isList && isCapital(before) && !isTime(before) && isCapital(tokens[comma + 1]);
}

function isDash({ text }: Token): boolean {
  return /^[–—]$/.test(text);
}

/** Whom it means is told before the comma. */
const OF_ANOTHER = /^(?:he|she|it|they|this|that|these|those|his|her|its|their)(?:'|$)/;
