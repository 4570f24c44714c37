import { isSpeechVerb } from '@/utils/text/en/speech/speechVerbs';
import { isTime, JOINERS } from '@/utils/text/en/words/nounPhraseWords';
import { isAuxiliary, isParticiple, isPast, isVerb } from '@/utils/text/en/words/verbs';
import { isCapital, wordAt } from '@/utils/text/shared/words/cursor';
import type { Token } from '@/utils/text/shared/words/tokens';
import { isComplement } from './complement';
import { isInnerSign } from './innerSign';
import {
  HOLDS_CLAUSE,
  isLittle,
  isLoosePart,
  isNounLike,
  isThing,
  isVerbBefore,
  LOOSE,
  lettersIn,
  partsAdjectives,
  TIED,
  withoutTime,
} from './phraseEnd';
import { onlySays } from './saying';
import { isPassive, verbGroupEnd } from './verbGroup';

/** A row's head is read at a glance. */
export const MOST_LETTERS = 75;
/** A clause goes no further. */
const STOPS =
  /^(?:which|who|whom|whose|when|while|because|where|although|though|since|until|after|before|whereas|so|but|nor|how|why|what|including|such|than|like)$/;
/** What is said before these holds under a condition. */
const CONDITION = /^(?:if|unless|whether)$/;
/** Verbs of which "to" tells what is wanted: "urged airlines | to avoid". */
const WITH_INFINITIVE =
  /^(?:urg|ask|allow|forc|want|order|tell|told|help|persuad|press|push|call|invit|permit|requir|convinc|enabl|encourag|expect|warn|advis|direct|instruct|lead|led|caus|get|got|need|mak|made|tr(?:y|ied)|vow|seek|sought|fail|plan|agree|decid|vot|refus|promis|threaten|beg[au]n|continu|ha[ds]|have|is|was|are|were|be)/;

/** Where the clause with its verb at `verb` may end: as late as it can be read at a glance; undefined where it cannot be cut out whole. */
export function predicateEnd(tokens: Token[], from: number, verb: number): number | undefined {
  const group = verbGroupEnd(tokens, verb);
  const { lower } = tokens[group - 1]!;
  if (onlySays(lower)) return undefined;
  // "the video | obtained by": no verb of a clause.
  if (group === verb + 1 && isPast(wordAt(tokens, verb)) && wordAt(tokens, group) === 'by') return undefined;
  let best: number | undefined;
  for (let at = group; at <= tokens.length && lettersIn(tokens, from, at) <= MOST_LETTERS; at += 1) {
    const stop = stopAt(tokens, at, group);
    if (stop === 'condition') return undefined;
    // "the man killed on Monday | was": what was taken for the verb belongs to the subject.
    if (at > group && isAuxiliary(wordAt(tokens, at)) && stop !== 'hard') return undefined;
    if (stop !== 'none' && endsWhole(tokens, verb, group, at)) best = withoutTime(tokens, group, at) ?? best;
    if (stop === 'hard') break;
  }
  return best;
}

type Stop = 'hard' | 'loose' | 'condition' | 'none';

/** Whether what stands at `at` ends every clause, or may be left out with what follows. */
function stopAt(tokens: Token[], at: number, group: number): Stop {
  const [token, before, next] = [tokens[at], tokens[at - 1], tokens[at + 1]];
  if (token === undefined) return 'hard';
  if (token.kind === 'sign') return isInnerSign(tokens, at) ? 'none' : 'hard';
  if (CONDITION.test(token.lower)) return 'condition';
  if (token.lower === 'that') return at > group && next && isVerbBefore(tokens, at) && isThing(next) ? 'none' : 'hard';
  if (STOPS.test(token.lower) || opensContact(tokens, at)) return 'hard';
  if (/^(?:and|or)$/.test(token.lower)) return goesOnWithNoun(tokens, at) ? 'loose' : 'hard';
  if (token.lower === 'as') return /^(?:a|an)$/.test(next?.lower ?? '') ? 'loose' : 'hard';
  if (token.lower === 'to') return mayDropTo(tokens, at, group) ? 'loose' : 'none';
  if (LOOSE.test(token.lower)) return 'loose';
  // "photos | taken by"
  if (
    at > group &&
    before &&
    isNounLike(before) &&
    !isCapital(token) &&
    (isPast(token.lower) || isParticiple(token.lower))
  )
    return 'loose';
  return isTime(token) && !isLittle(before!.lower) ? 'loose' : 'none';
}

/** "any ruling | they dislike" */
function opensContact(tokens: Token[], at: number): boolean {
  const { lower } = tokens[at]!;
  return /^(?:he|she|they|we|i)$/.test(lower) || (/^(?:it|you)$/.test(lower) && isNounLike(tokens[at - 1]!));
}

const MOST_JOINED = 5;

/** "the pros and | cons", not "… and | the tide rose" */
function goesOnWithNoun(tokens: Token[], and: number): boolean {
  for (let at = and + 1; at < tokens.length && at <= and + MOST_JOINED; at += 1) {
    const { kind, lower } = tokens[at]!;
    if (/^(?:which|who|that)$/.test(lower)) return false;
    if (kind === 'sign' ? !isInnerSign(tokens, at) : LOOSE.test(lower) || STOPS.test(lower) || lower === 'of')
      return at > and + 1;
    if (isVerb(tokens, at) || JOINERS.has(lower)) return false;
  }
  return true;
}

/** "29 systems | to Iran", "a deal | to replace it"; not "urged airlines | to avoid it". */
export function mayDropTo(tokens: Token[], at: number, group: number): boolean {
  const next = tokens[at + 1];
  if (next && (isCapital(next) || next.kind !== 'word' || /^(?:the|a|an|its|their|his|her)$/.test(next.lower)))
    return true;
  return (
    tokens.slice(group, at).some(({ lower }) => /^(?:the|a|an)$/.test(lower)) &&
    !WITH_INFINITIVE.test(wordAt(tokens, group - 1))
  );
}

/** Whether the words up to before `at` say something whole. */
function endsWhole(tokens: Token[], verb: number, group: number, at: number): boolean {
  const [last, next] = [tokens[at - 1]!, tokens[at]];
  const object = tokens.slice(group, at);
  // "confirmed to Holm | that"
  if (object[0]?.lower === 'to' && isSpeechVerb(wordAt(tokens, group - 1))) return false;
  // A word in quotation marks belongs to it.
  if (next?.kind === 'sign' && /^["“'‘([]$/.test(next.text) && next.start > last.end) return false;
  if (isComplement(tokens, verb, at)) return false;
  if (next && object.some(({ lower }) => TIED.test(lower)) && /^(?:and|or|than|that|as|to)$/.test(next.lower))
    return false;
  // "the | boards' plan", "in 30 | days", "of a Tarn | that"
  if (next && /^['’]$/.test(next.text) && next.start === last.end) return false;
  if (last.kind === 'number' && isTime(next)) return false;
  if (isCapital(last) && /^an?$/.test(wordAt(tokens, at - 2))) return false;
  if (next?.lower === 'that' && HOLDS_CLAUSE.test(last.lower)) return false;
  if (next?.text === ',' && partsAdjectives(tokens, at)) return false;
  const closes = next === undefined || (next.kind === 'sign' && /^[.,;:!?)–—-]$/.test(next.text));
  if (!object.some(isNounLike)) return closes && object.length === 0 && isPassive(tokens, verb, group);
  // "criticized the board for not basing the plan | on"
  if (!closes && object.some(({ lower, text }) => lower === text && /.{3}ing$/.test(lower))) return false;
  return isNounLike(last) && !isLoosePart(tokens, at - 1, closes);
}
