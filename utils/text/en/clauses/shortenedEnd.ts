import { isSpeechVerb } from '@/utils/text/en/speech/speechVerbs';
import { isAdverb } from '@/utils/text/en/words/phraseWords';
import { wordAt } from '@/utils/text/shared/words/cursor';
import type { Token } from '@/utils/text/shared/words/tokens';
import { isFinal, isFollowedBySaid, opensClause, stopAt, turnsAt } from './clauseStop';
import { isFiniteVerb } from './finiteVerb';
import { isInnerSign } from './innerSign';
import { lettersIn, withoutTime } from './phraseEnd';
import { cutsQuotes, isQuote } from './quoteMarks';
import { opensSaying } from './saying';
import { verbGroupEnd } from './verbGroup';
import { isWhole } from './wholePart';

/** A part of a sentence with fewer letters leaves out more than one that is cut at a phrase. */
const LEAST_PART = 45;
/** What the rest of a sentence may hold that bears on what is told, in tokens. */
const REST = 40;
const RELATIVE = /^(?:who|whose|which)$/;
const CONDITION = /^(?:if|unless)$/;
/** With these what is denied is not denied at all: "will not close | until", "no evidence | that". */
const BINDS_DENIAL = /^(?:until|because|without|except|unless|before|that|than|but|only|just)$/;
const DENIES = /n't$|^(?:not|no|never|nor|neither|nobody|nothing|hardly|only|few|little)$/;

interface Reading {
  /** The verb of the clause that is open; none is read yet behind "that" or "who". */
  verb: number | undefined;
  opened: number;
  /** What opened last tells which subject is meant: "the pilot who met him | left". */
  isRelative: boolean;
  /** Behind a condition the rest of the sentence is needed. */
  isConditional: boolean;
  /** The last end of a phrase, and of what a sign or another clause parts from the rest. */
  phrase?: number;
  part?: number;
}

/**
 * Where the clause ends that opens at `from` with its verb at `first`, in no more than `most` letters: with its sentence, else
 * with the last part of it or, where that leaves out too much, with the last phrase. Undefined where none ends there, or where what
 * follows says under which condition it holds.
 */
export function shortenedEnd(tokens: Token[], from: number, first: number, most: number): number | undefined {
  const isUtterance = cutsQuotes(tokens.slice(0, from));
  const reading: Reading = {
    verb: isFollowedBySaid(tokens, first) ? undefined : first,
    opened: first,
    isRelative: false,
    isConditional: false,
  };
  const best = () => {
    const { part, phrase } = reading;
    return part !== undefined && lettersIn(tokens, from, part) >= LEAST_PART ? part : phrase;
  };
  for (let at = first + 1; at <= tokens.length; at += 1) {
    const token = tokens[at];
    const closes = isUtterance && token !== undefined && isQuote(token);
    const to = withoutLast(tokens, at, closes);
    if (lettersIn(tokens, from, to) > most) return dependsFrom(tokens, at - 1) ? undefined : best();
    const { verb, opened } = reading;
    const turns = token !== undefined && (turnsAt(tokens, at) || (isUtterance && opensBut(tokens, at)));
    const stopped = closes ? 'hard' : stopAt(tokens, at, verb === undefined ? opened : verbGroupEnd(tokens, verb));
    const stop = turns ? 'none' : stopped;
    if (turns) Object.assign(reading, { phrase: undefined, part: undefined });
    if (verb !== undefined && stop !== 'none') {
      const isLast = closes || isFinal(tokens, at);
      if (isLast && !bindsDenial(tokens, from, to, at) && !isCreditAlone(tokens, verb, to)) return to;
      if (!isLast && !bindsDenial(tokens, from, to, at)) mayEnd(reading, tokens, { verb, to, at });
      // "The problem is, as they say, …"
      if (token?.text === ',' && reading.phrase === undefined && to <= verbGroupEnd(tokens, verb)) break;
    }
    if (token === undefined || stop === 'hard') break;
    readOn(reading, tokens, at);
  }
  return best();
}

/** "It is old | , but it holds": what somebody grants. */
function opensBut(tokens: Token[], at: number): boolean {
  return wordAt(tokens, tokens[at]!.text === ',' ? at + 1 : at) === 'but';
}

/** "…, Holm said", "she told Tarn News on Friday": what is said stands elsewhere. */
function isCreditAlone(tokens: Token[], verb: number, to: number): boolean {
  const said = wordAt(tokens, verb);
  return opensSaying(said) || (verb === to - 1 && isSpeechVerb(said));
}

interface End {
  verb: number;
  /** Without what is left out at the end. */
  to: number;
  at: number;
}

function mayEnd(reading: Reading, tokens: Token[], { verb, to, at }: End): void {
  if (reading.isConditional || !isWhole(tokens, verb, to, at)) return;
  const end = withoutTime(tokens, verbGroupEnd(tokens, verb), to);
  if (end === undefined) return;
  reading.phrase = end;
  if (tokens[at]!.kind === 'sign' || opensClause(tokens, at)) reading.part = end;
}

/** Takes in the token at `at`. */
function readOn(reading: Reading, tokens: Token[], at: number): void {
  if (opensInside(tokens, at)) Object.assign(reading, { phrase: undefined, part: undefined, isConditional: true });
  const { verb, opened, isRelative } = reading;
  const opens = opensClause(tokens, at);
  const isSubjectOpen = verb === undefined || opensSaying(wordAt(tokens, verb));
  if (opens && isSubjectOpen && RELATIVE.test(wordAt(tokens, at)) && at > opened + 1)
    Object.assign(reading, { verb: undefined, opened: at, isRelative: true });
  else if (opens) Object.assign(reading, { verb: undefined, opened: at, isRelative: false });
  else if (isRelative && isFiniteVerb(tokens, at, opened)) Object.assign(reading, { opened: at, isRelative: false });
  else if (at > opened && !isInGroup(tokens, verb, at) && isFiniteVerb(tokens, at, opened)) {
    reading.verb = isFollowedBySaid(tokens, at) ? undefined : at;
    if (reading.verb === undefined) reading.opened = at;
  }
}

/** "if", and "when" behind "that" or "said": what follows is not said without it. */
function opensInside(tokens: Token[], at: number): boolean {
  const [lower, before] = [wordAt(tokens, at), wordAt(tokens, at - 1)];
  if (CONDITION.test(lower)) return true;
  const isBehindSaid = before === 'that' || opensSaying(before);
  return (
    isBehindSaid && /^(?:because|when|while|although|though|as|after|before|since|until|once|in|on|at|by)$/.test(lower)
  );
}

/** "was also | involved" */
function isInGroup(tokens: Token[], verb: number | undefined, at: number): boolean {
  return verb !== undefined && at < verbGroupEnd(tokens, verb);
}

/** Before the quotation mark, and the comma in it, that stands before `at`; before "again". */
function withoutLast(tokens: Token[], at: number, closes: boolean): number {
  let to = at;
  while (to > 1 && isQuote(tokens[to - 1]!)) to -= 1;
  if ((closes || to < at || at === tokens.length) && /^[,.]$/.test(tokens[to - 1]!.text)) to -= 1;
  const last = wordAt(tokens, to - 1);
  const isLoose = isAdverb(last) || /^(?:again|too|also|already|later|soon|once|now|still|however)$/.test(last);
  return to > 1 && !isFinal(tokens, at) && isLoose ? to - 1 : to;
}

/** Whether the rest says under which condition. */
function dependsFrom(tokens: Token[], at: number): boolean {
  if (turnsSoon(tokens, at)) return true;
  const rest = tokens.slice(at, at + REST);
  const end = rest.findIndex(({ text, lower }) => /^[;:–—-]$/.test(text) || lower === 'but');
  return (end === -1 ? rest : rest.slice(0, end)).some(
    ({ lower }, place) =>
      CONDITION.test(lower) && !/^(?:even|as|that|asked|wonder|know|see)$/.test(wordAt(rest, place - 1)),
  );
}

/** Whether the clause itself goes on with a condition or an exception. */
function turnsSoon(tokens: Token[], at: number): boolean {
  const rest = tokens.slice(at, at + REST);
  const turn = rest.findIndex((_, place) => turnsAt(rest, place));
  return turn !== -1 && !rest.slice(0, turn).some((one, place) => one.kind === 'sign' && !isInnerSign(rest, place));
}

/** "no evidence | that", "will not close | until" */
function bindsDenial(tokens: Token[], from: number, to: number, at: number): boolean {
  const next = tokens[at]?.text === ',' ? tokens[at + 1] : tokens[at];
  return (
    next !== undefined &&
    BINDS_DENIAL.test(next.lower) &&
    tokens.slice(from, to).some(({ lower }) => DENIES.test(lower))
  );
}
