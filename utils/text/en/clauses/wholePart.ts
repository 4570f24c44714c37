import { isSpeechVerb } from '@/utils/text/en/speech/speechVerbs';
import { ARTICLES, isTime, NEVER_LAST } from '@/utils/text/en/words/nounPhraseWords';
import { isAdverb } from '@/utils/text/en/words/phraseWords';
import { isAuxiliary, isPast } from '@/utils/text/en/words/verbs';
import { isCapital, isHyphen, wordAt } from '@/utils/text/shared/words/cursor';
import type { Token } from '@/utils/text/shared/words/tokens';
import { isComplement } from './complement';
import { HOLDS_CLAUSE, isLoosePart, isNounLike, LOOSE, partsAdjectives, TIED } from './phraseEnd';
import { opensSaying } from './saying';
import { isPassive, verbGroupEnd } from './verbGroup';

const NEEDS_TO =
  /^(?:attempt|effort|bid|ability|inability|order|intent|intention|willingness|failure|refusal|unwillingness)s?$/;

/** "in order | to", "in line | with", "at odds | with" */
const OPENS_WITH =
  /^(?:order|line|odds|favou?r|accordance|keeping|charge|need|search|front|danger|exchange|response|addition)$/;

/** "good | with that", "certain | of it" */
const NEEDED = /^(?:with|for|at|about|of|to|that|by|against|because)$/;

/** Whether the words up to before `to` say something whole; at `at`, behind a quotation mark, the sentence goes on. */
export function isWhole(tokens: Token[], verb: number, to: number, at: number): boolean {
  const [last, next] = [tokens[to - 1]!, tokens[at]!];
  const group = verbGroupEnd(tokens, verb);
  const said = wordAt(tokens, group - 1);
  if (opensSaying(said)) return false;
  // "confirmed to the Coast News | that"
  if (next.lower === 'that' && isSpeechVerb(said) && wordAt(tokens, group) === 'to') return false;
  if (to <= group)
    return (
      to === group && ((isPassive(tokens, verb, group) && !opensPart(next)) || (next.text === ',' && !isHelping(said)))
    );
  // "compared it | to"
  if (/^(?:compar|liken|attribut|prefer)/.test(said) && opensPart(next)) return false;
  // "the rules-based | , open order"
  if (
    /^[[(]$/.test(next.text) ||
    (isHyphen(tokens, to - 2) && (isPast(last.lower) || /^(?:based|led|wide|long|old|term)$/.test(last.lower)))
  )
    return false;
  if (isComplement(tokens, verb, at)) return false;
  // "the notion | that", "an attempt | to", "in order | for": what follows is what it is about.
  if (/^(?:that|of|to)$/.test(next.lower) && HOLDS_CLAUSE.test(last.lower)) return false;
  if (next.lower === 'to' && NEEDS_TO.test(last.lower)) return false;
  if (/^(?:in|at)$/.test(wordAt(tokens, to - 2)) && OPENS_WITH.test(last.lower)) return false;
  // "are smarter | than", "and it looks | like"
  if (next.lower === 'than' || /^(?:he|she|it|they|we|i)$/.test(wordAt(tokens, to - 2))) return false;
  if (isOneOfMany(tokens, to, at) || (/^(?:who|whose)$/.test(next.lower) && !isCapital(last))) return false;
  const object = tokens.slice(group, to);
  if (isPredicative(tokens, group, to)) return !NEEDED.test(next.lower);
  if (!object.some(isNounLike) || !isNounLike(last)) return false;
  if (object.some(({ lower }) => TIED.test(lower)) && /^(?:and|or|than|that|as|to)$/.test(next.lower)) return false;
  if (last.kind === 'number' && (isTime(next) || tokens[at + 1]?.kind === 'number')) return false;
  if (isCapital(last) && /^an?$/.test(wordAt(tokens, to - 2))) return false;
  // "Tarn | and Delby", "Pier 8 | and Pier 9"
  const named = last.kind === 'number' ? tokens[to - 2] : last;
  if (/^(?:and|or|&)$/.test(next.lower) && isCapital(named) && isCapital(tokens[at + 1])) return false;
  if (
    /^(?:home|previous|separate|other|th|nd|rd)$|^(?:thing|way|part|lot|kind|sort|number|bit|piece|fact)s?$/.test(
      last.lower,
    )
  )
    return false;
  if (/^(?:,|and|or)$/.test(next.lower) && partsAdjectives(tokens, at)) return false;
  return !isLoosePart(tokens, to - 1, next.kind === 'sign');
}

/** In words, what may stand between an article and its noun. */
const MOST_BEFORE_NOUN = 3;

/** "a claim | by", "an early plan | to", "a scheme | in which": which one it is, only what follows says. */
function isOneOfMany(tokens: Token[], to: number, at: number): boolean {
  const next = tokens[at]!;
  if (next.kind === 'sign' || isTime(next) || isTime(tokens[at + 1])) return false;
  if (!opensPart(next) && !/^(?:who|which|whose|where|when)$/.test(next.lower) && !isPast(next.lower)) return false;
  const before = tokens.slice(Math.max(0, to - 1 - MOST_BEFORE_NOUN), to - 1);
  const article = before.findLastIndex(
    ({ kind, lower }) => kind === 'sign' || LOOSE.test(lower) || ARTICLES.has(lower),
  );
  return /^an?$/.test(before[article]?.lower ?? '');
}

function isHelping(lower: string): boolean {
  // "In Tarn, the Coast News reports, | it"
  return (
    isAuxiliary(lower) ||
    isSpeechVerb(lower) ||
    /^(?:reports?|writes?|finds?)$/.test(lower) ||
    /^(?:be|been|being)$/.test(lower)
  );
}

function opensPart({ lower }: Token): boolean {
  return LOOSE.test(lower) || /^(?:to|as|that)$/.test(lower);
}

/** "is important | given" */
function isPredicative(tokens: Token[], group: number, to: number): boolean {
  const told = tokens
    .slice(group - 1, to)
    .filter(({ lower }) => !isAdverb(lower) && !/^(?:not|so|very|too|also|still)$/.test(lower));
  const [be, adjective] = told;
  return (
    told.length === 2 &&
    /^(?:is|are|was|were|be|been|being)$/.test(be!.lower) &&
    adjective!.kind === 'word' &&
    (NEVER_LAST.has(adjective!.lower) || /.(?:ous|ful|able|ible|less|ic|ish|al|ive|ant|ent)$/.test(adjective!.lower)) &&
    !/^(?:likely|able|unable|own|last|next|first|subject)$/.test(adjective!.lower)
  );
}
