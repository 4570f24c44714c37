import { isSpeechVerb } from '@/utils/text/en/speech/speechVerbs';
import { isTime, NEVER_LAST } from '@/utils/text/en/words/nounPhraseWords';
import { isAdverb } from '@/utils/text/en/words/phraseWords';
import { isAuxiliary, isPast } from '@/utils/text/en/words/verbs';
import { isCapital, isHyphen, wordAt } from '@/utils/text/shared/words/cursor';
import type { Token } from '@/utils/text/shared/words/tokens';
import { HOLDS_CLAUSE, isLoosePart, isNounLike, LOOSE, partsAdjectives, TIED } from './phraseEnd';
import { opensSaying } from './saying';
import { isPassive, verbGroupEnd } from './verbGroup';

const NEEDS_TO =
  /^(?:attempt|effort|bid|ability|inability|order|intent|intention|willingness|failure|refusal|unwillingness)s?$/;

/** Whether the words up to before `to` say something whole; at `at`, behind a quotation mark, the sentence goes on. */
export function isWhole(tokens: Token[], verb: number, to: number, at: number): boolean {
  const [last, next] = [tokens[to - 1]!, tokens[at]!];
  const group = verbGroupEnd(tokens, verb);
  const said = wordAt(tokens, group - 1);
  // "put the town | in a difficult place"
  if (/^puts?$|^putting$/.test(said) && LOOSE.test(next.lower)) return false;
  if (opensSaying(said)) return false;
  if (to <= group) return to === group && (isPassive(tokens, verb, group) || (next.text === ',' && !isHelping(said)));
  // "compared it | to"
  if (/^(?:compar|liken|attribut|prefer)/.test(said) && opensPart(next)) return false;
  // "the rules-based | , open order"
  if (
    /^[[(]$/.test(next.text) ||
    (isHyphen(tokens, to - 2) && (isPast(last.lower) || /^(?:based|led|wide|long|old|term)$/.test(last.lower)))
  )
    return false;
  const object = tokens.slice(group, to);
  if (isPredicative(tokens, group, to)) return true;
  if (!object.some(isNounLike) || !isNounLike(last)) return false;
  if (object.some(({ lower }) => TIED.test(lower)) && /^(?:and|or|than|that|as|to)$/.test(next.lower)) return false;
  if (last.kind === 'number' && (isTime(next) || tokens[at + 1]?.kind === 'number')) return false;
  if (isCapital(last) && /^an?$/.test(wordAt(tokens, to - 2))) return false;
  if (/^(?:and|or|&)$/.test(next.lower) && isCapital(last) && isCapital(tokens[at + 1])) return false;
  if (
    /^(?:home|previous|separate|other|th|nd|rd)$|^(?:thing|way|part|lot|kind|sort|number|bit|piece|fact)s?$/.test(
      last.lower,
    )
  )
    return false;
  if (/^(?:,|and|or)$/.test(next.lower) && partsAdjectives(tokens, at)) return false;
  return !isLoosePart(tokens, to - 1, next.kind === 'sign');
}

function isHelping(lower: string): boolean {
  return isAuxiliary(lower) || isSpeechVerb(lower) || /^(?:be|been|being)$/.test(lower);
}

/** "any notion | that", "an attempt | to", "is marked | by": whole, but what follows is missed. */
export function isMissed(tokens: Token[], verb: number, to: number, at: number): boolean {
  const [last, next] = [tokens[to - 1]!, tokens[at]!];
  if (/^(?:that|of|to)$/.test(next.lower) && HOLDS_CLAUSE.test(last.lower)) return true;
  if (next.lower === 'to' && NEEDS_TO.test(last.lower)) return true;
  return to <= verbGroupEnd(tokens, verb) && opensPart(next);
}

function opensPart({ lower }: Token): boolean {
  return LOOSE.test(lower) || lower === 'to' || lower === 'as';
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
