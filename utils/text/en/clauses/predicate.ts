import { isSpeechVerb } from '@/utils/text/en/speech/speechVerbs';
import { isTime, JOINERS, NEVER_LAST } from '@/utils/text/en/words/nounPhraseWords';
import { isAdverb } from '@/utils/text/en/words/phraseWords';
import { isAuxiliary, isParticiple, isPast, isVerb, isVerbWord } from '@/utils/text/en/words/verbs';
import { isCapital, wordAt } from '@/utils/text/shared/words/cursor';
import type { Token } from '@/utils/text/shared/words/tokens';
import { isInnerSign } from './innerSign';

/** A row's head is read at a glance. */
const MOST_LETTERS = 75;
/** A clause goes no further. */
const STOPS =
  /^(?:which|who|whom|whose|when|while|because|where|although|though|since|until|after|before|whereas|so|but|nor|how|why|what|including|such|than|like)$/;
/** What is said before these holds under a condition. */
const CONDITION = /^(?:if|unless|whether)$/;
/** What comes behind one of these may be left out, where what stands before it is whole. */
const LOOSE =
  /^(?:in|on|at|by|with|for|from|over|amid|against|under|during|into|about|through|among|around|near|following)$/;
/** Not to be parted from what follows: "both | … and". */
const TIED = /^(?:both|either|neither|between|more|less|fewer|rather|too|enough|same|such|not)$/;
/** "put | forward" */
const PARTICLE = /^(?:forward|back|down|out|off|away|up|along|together|apart|again|aside|ahead|around|through|over)$/;
/** To say so is to do something: "the board rejected the plan", not "the board said". */
const DOES =
  /^(?:announce[sd]|confirm(?:s|ed)|den(?:y|ies|ied)|reject(?:s|ed)?|dismiss(?:es|ed)?|disputed?|accuse[sd]?|criticized|criticised|blame[sd]|praise[sd]|condemn(?:s|ed)|denounce[sd]|defend(?:s|ed)|welcomed|mock(?:s|ed)|blasted|slammed|urge[sd]?|threatened|demanded|rebuked|ripped|questioned|hailed|applauds|applauded|refuted|rebuffed|thanked|touted|lambasted)$/;
/** Verbs of which "to" tells what is wanted: "urged airlines | to avoid". */
const WITH_INFINITIVE =
  /^(?:urg|ask|allow|forc|want|order|tell|told|help|persuad|press|push|call|invit|permit|requir|convinc|enabl|encourag|expect|warn|advis|direct|instruct|lead|led|caus|get|got|need|mak|made|tr(?:y|ied)|vow|seek|sought|fail|plan|agree|decid|vot|refus|promis|threaten|beg[au]n|continu|ha[ds]|have|is|was|are|were|be)/;

/** Where the clause with its verb at `verb` may end: as late as it can be read at a glance; undefined where it cannot be cut out whole. */
export function predicateEnd(tokens: Token[], from: number, verb: number): number | undefined {
  const group = verbGroupEnd(tokens, verb);
  const { lower } = tokens[group - 1]!;
  if (isSpeechVerb(lower) && !DOES.test(lower)) return undefined;
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

/** Behind "has been officially shot". */
function verbGroupEnd(tokens: Token[], verb: number): number {
  let at = verb;
  while (at < tokens.length && isHelper(wordAt(tokens, at))) at += 1;
  return at < tokens.length && (at === verb || isVerbForm(tokens, at, verb)) ? at + 1 : at;
}

function isHelper(lower: string): boolean {
  return (
    isAuxiliary(lower) ||
    isAdverb(lower) ||
    /^(?:be|been|being|not|also|never|already|still|now|just|only|even|yet|since|long|ever|once|again|soon|often|always|later|then)$/.test(
      lower,
    )
  );
}

const MODAL = /^(?:will|would|can|could|may|might|must|should|shall|cannot|do|does|did)$|n't$/;
const TO_BE = /^(?:is|are|was|were|be|been|being)$/;

/** "shot" of "was shot", "deliver" of "will deliver"; behind a plain "is" nothing. */
function isVerbForm(tokens: Token[], at: number, verb: number): boolean {
  const { kind, lower } = tokens[at]!;
  if (kind !== 'word' || /^(?:the|a|an)$/.test(lower)) return false;
  const helpers = tokens.slice(verb, at).map((token) => token.lower);
  return (
    (helpers.some((one) => MODAL.test(one)) && !helpers.some((one) => TO_BE.test(one))) ||
    isPast(lower) ||
    isParticiple(lower) ||
    isVerb(tokens, at) ||
    /.{3}ing$/.test(lower)
  );
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

/** "to reject that | move" */
function isVerbBefore(tokens: Token[], at: number): boolean {
  return wordAt(tokens, at - 2) === 'to' || LOOSE.test(wordAt(tokens, at - 1)) || wordAt(tokens, at - 1) === 'of';
}

function isThing({ kind, lower, text }: Token): boolean {
  return kind === 'word' && lower === text && !JOINERS.has(lower) && !isLittle(lower);
}

/** "29 systems | to Iran", "a deal | to replace it"; not "urged airlines | to avoid it". */
function mayDropTo(tokens: Token[], at: number, group: number): boolean {
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
  if (next && object.some(({ lower }) => TIED.test(lower)) && /^(?:and|or|than|that|as|to)$/.test(next.lower))
    return false;
  // "the | boards' plan", "in 30 | days", "of a Tarn | that"
  if (next && /^['’]$/.test(next.text) && next.start === last.end) return false;
  if (last.kind === 'number' && isTime(next)) return false;
  if (isCapital(last) && /^an?$/.test(wordAt(tokens, at - 2))) return false;
  const closes = next === undefined || (next.kind === 'sign' && /^[.,;:!?)–—-]$/.test(next.text));
  if (!object.some(isNounLike)) return closes && object.length === 0 && isPassive(tokens, verb, group);
  // "criticized the board for not basing the plan | on"
  if (!closes && object.some(({ lower, text }) => lower === text && /.{3}ing$/.test(lower))) return false;
  return isNounLike(last) && !isLoosePart(tokens, at - 1, closes);
}

/** "to buy | and launch", "a national | and", "an outside | , independent" */
function isLoosePart(tokens: Token[], at: number, closes: boolean): boolean {
  const { lower } = tokens[at]!;
  if (isCapital(tokens[at])) return false;
  if (NEVER_LAST.has(lower) || JOINERS.has(lower) || /^(?:contrary|subject|bound|way|closer|higher|lower)$/.test(lower))
    return true;
  if (closes) return false;
  return (
    isVerbWord(lower) ||
    isVerb(tokens, at) ||
    wordAt(tokens, at - 1) === 'to' ||
    /(?:ous|ful|able|ible|less|ic|ish|al|ive)$/.test(lower)
  );
}

function isPassive(tokens: Token[], verb: number, group: number): boolean {
  return tokens.slice(verb, group - 1).some(({ lower }) => TO_BE.test(lower));
}

function isNounLike({ kind, lower }: Token): boolean {
  if (kind !== 'word') return kind === 'number' || lower === '%';
  return lower.length > 1 && !isAdverb(lower) && !isLittle(lower) && !PARTICLE.test(lower) && !/.{3}ing$/.test(lower);
}

/** Words that end nothing. */
function isLittle(lower: string): boolean {
  return LITTLE.has(lower);
}

const LITTLE = new Set(
  `the a an his her their its our my your this that these those of in on at to from for by with without as into over about against under
  between than be been being is are was were has have had will would can could may might must should do does did not no more most very
  some any every all other only also just even still already never ever mr mrs ms dr sen rep gov gen st it he she they we them him us me i
  you own able likely unable and or new first last so too how several many few such another two three four five six both`.split(
    /\s+/,
  ),
);

/** "… to Iran in 2007" and "… last week" say when; the row has its sentences for that. */
function withoutTime(tokens: Token[], group: number, end: number): number | undefined {
  let to = end;
  while (to > group && saysWhen(tokens, to - 1, to < end)) to -= 1;
  const isWhole = to > group && isNounLike(tokens[to - 1]!) && wordAt(tokens, to) !== 'of';
  return to === end || isWhole ? to : undefined;
}

function saysWhen(tokens: Token[], at: number, isCut: boolean): boolean {
  const { lower, kind } = tokens[at]!;
  if (
    isCut &&
    (kind === 'number' ||
      /^(?:the|a|an|every|each|of|rest|past|first|for|over|within|two|three|four|five|six)$/.test(lower))
  )
    return true;
  if (/^(?:19|20)\d\d$/.test(lower)) return wordAt(tokens, at - 1) === 'in';
  return isTime(tokens[at]) || /^(?:last|next|this|early|late|on|in|at|later|earlier|ago)$/.test(lower);
}

function lettersIn(tokens: Token[], from: number, to: number): number {
  return tokens[to - 1]!.end - tokens[from]!.start;
}
