import { isSpeechVerb } from '@/utils/text/en/speech/speechVerbs';
import { ARTICLES, ING_NOUNS, isTime, JOINERS } from '@/utils/text/en/words/nounPhraseWords';
import { isAdverb } from '@/utils/text/en/words/phraseWords';
import { isAuxiliary, isVerb } from '@/utils/text/en/words/verbs';
import { isCapital, wordAt } from '@/utils/text/shared/words/cursor';
import type { Token } from '@/utils/text/shared/words/tokens';
import { CONTRACTED, isFiniteVerb } from './finiteVerb';
import { isInnerSign } from './innerSign';
import { LOOSE } from './phraseEnd';
import { isQuote } from './quoteMarks';
import { isPassive } from './verbGroup';

/** Opens a clause or a part of its own, so that a verb before it governs nothing behind it. */
const OPENS_PART =
  /^(?:who|which|that|whose|whom|where|when|while|because|although|though|after|before|since|until|if|unless|but|whether|how|why|what|as|including|pending|following|regarding|concerning|according|during|compared|saying|adding)$/;
const PRONOUN = /^(?:he|she|it|they|we|i|you)$/;
/** "the mayor | of | the town" */
const JOINS_SUBJECT = /^(?:of|in|for|from|on|at|to|with|by|near|and|or|all|both)$/;
const QUANTIFIES = /^(?:all|most|many|several|other|few|both|some|more|everyone|someone|nothing|nobody)$/;
const HELPS = /^(?:been|be|being|not|also|still|already|now|only|just|since|ever|never|later|first)$/;
/** A subject with more tokens leaves no room for what it does. */
const MOST_SUBJECT = 9;
/** Behind a value: "left 31,000 | people dead". */
const MOST_BEHIND = 4;

/** Who did what up to a value. */
export interface ClauseRound {
  /** Where its subject opens, without an article; undefined where none stands before the verb. */
  subject: number | undefined;
  /** Undefined where the verb says nothing without a subject: "was". */
  verb: number | undefined;
  /** It is somebody's saying: "Holm said on Friday". */
  isSaying: boolean;
}

/** The clause of a value that stands from `first` to before `next`: "turnout reached | 93 percent", "killing | 49 people". */
export function clauseRound(tokens: Token[], first: number, next: number): ClauseRound | undefined {
  // "made him an eight-year | , $160 million offer"
  const isCut = tokens[next]?.text === ',' && /^an?$/.test(wordAt(tokens, first - 1));
  // "five had left, and | twelve had stayed"
  const opensOwn = /^(?:and|or)$/.test(wordAt(tokens, first - 1));
  const main = isCut || opensOwn ? undefined : governing(tokens, first);
  if (main === undefined) return undefined;
  const verb = groupStart(tokens, main);
  const opens = wordAt(tokens, verb);
  return {
    subject: isGerund(tokens, main) ? undefined : CONTRACTED.test(opens) ? verb : subjectStart(tokens, verb),
    verb: isAuxiliary(opens) || CONTRACTED.test(opens) ? undefined : verb,
    isSaying: isSpeechVerb(wordAt(tokens, main)) && !isPassive(tokens, verb, main + 1),
  };
}

/** The verb nearest before a value, where no other clause opens between. */
function governing(tokens: Token[], first: number): number | undefined {
  for (let at = first - 1; at >= 0; at -= 1) {
    if (OPENS_PART.test(wordAt(tokens, at)) || isEndOfPart(tokens, at)) return undefined;
    if (isGerund(tokens, at) || (isFiniteVerb(tokens, at, 0) && !isNoun(tokens, at))) return at;
  }
  return undefined;
}

/** "with | votes in", "will broadcast the awards | show" */
function isNoun(tokens: Token[], at: number): boolean {
  let from = at - 1;
  if (LOOSE.test(wordAt(tokens, from))) return true;
  while (from > 0 && tokens[from]!.kind === 'word' && !isVerb(tokens, from) && !ARTICLES.has(wordAt(tokens, from)))
    from -= 1;
  const isObject = ARTICLES.has(wordAt(tokens, from)) && from > 0 && isVerb(tokens, from - 1);
  return isObject && !isAuxiliary(wordAt(tokens, at)) && !isSpeechVerb(wordAt(tokens, from - 1));
}

function isEndOfPart(tokens: Token[], at: number): boolean {
  return (
    tokens[at]!.kind === 'sign' &&
    (/^[;:()–—-]$/.test(tokens[at]!.text) || isQuote(tokens[at]!)) &&
    !isInnerSign(tokens, at)
  );
}

/** "killing" and "making off with"; not "the shooting", "was making". */
function isGerund(tokens: Token[], at: number): boolean {
  const { lower, text } = tokens[at]!;
  const before = wordAt(tokens, at - 1);
  const isThing = (ING_NOUNS.test(lower) && before !== ',') || ARTICLES.has(before) || /['’]s?$/.test(before);
  return /.{3}ing$/.test(lower) && lower === text && !isThing && !isHelper(tokens, at - 1);
}

/** "had been | fired": where the verb's helpers begin. */
function groupStart(tokens: Token[], verb: number): number {
  let from = verb;
  while (from > 0 && isHelper(tokens, from - 1)) from -= 1;
  return from;
}

function isHelper(tokens: Token[], at: number): boolean {
  const lower = wordAt(tokens, at);
  return isAuxiliary(lower) || isAdverb(lower) || HELPS.test(lower);
}

function subjectStart(tokens: Token[], verb: number): number | undefined {
  let from = verb;
  while (from > 0 && isInSubject(tokens, from - 1)) from -= 1;
  // "drank so much | his share"
  const restart = tokens
    .slice(0, verb)
    .findLastIndex(({ lower }, at) => ARTICLES.has(lower) && !JOINS_SUBJECT.test(wordAt(tokens, at - 1)));
  from = Math.max(from, restart);
  const opens = (at: number) =>
    /^(?:the|an?|and|or|then|so|however)$/.test(wordAt(tokens, at)) || tokens[at]!.kind === 'sign';
  while (from < verb && opens(from)) from += 1;
  if (PRONOUN.test(wordAt(tokens, verb - 1))) return verb - 1;
  const opening = wordAt(tokens, from);
  const isWhole = !JOINERS.has(opening) || QUANTIFIES.test(opening);
  return from < verb && verb - from <= MOST_SUBJECT && isWhole && !isPlaceOfName(tokens, from, verb) ? from : undefined;
}

/** "bound for Tarn, | Delby | sank" */
function isPlaceOfName(tokens: Token[], from: number, verb: number): boolean {
  return verb === from + 1 && tokens[from - 1]?.text === ',' && isCapital(tokens[from]) && isCapital(tokens[from - 2]);
}

function isInSubject(tokens: Token[], at: number): boolean {
  const { kind, lower } = tokens[at]!;
  if (kind === 'sign') return isInnerSign(tokens, at);
  if (OPENS_PART.test(lower) || isVerb(tokens, at)) return false;
  // "fled and | the board met" beside "Holm and Lind met"
  return !/^(?:and|or)$/.test(lower) || !tokens.slice(0, at).some((_, place) => isVerb(tokens, place));
}

/** Behind the words that a number cannot do without: "49 people", "31,000 people dead", "80 percent | of the haul". */
export function behindCounted(tokens: Token[], next: number): number {
  const from = wordAt(tokens, next) !== 'of' ? next : ARTICLES.has(wordAt(tokens, next + 1)) ? next + 2 : next + 1;
  let to = from;
  while (to < from + MOST_BEHIND && to < tokens.length && goesOn(tokens, to)) to += 1;
  return to === from ? next : to;
}

function goesOn(tokens: Token[], at: number): boolean {
  const { kind, lower } = tokens[at]!;
  if (kind === 'sign') return isInnerSign(tokens, at) && at + 1 < tokens.length;
  if (/^(?:times?|others?)$/.test(lower)) return true;
  if (isTime(tokens[at]) || /^(?:last|next|later|earlier)$|.{3}(?:ing|ly)$/.test(lower)) return false;
  return !JOINERS.has(lower) && !ARTICLES.has(lower) && !isVerb(tokens, at);
}
