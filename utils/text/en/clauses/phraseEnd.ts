import { ARTICLES, isTime, JOINERS, NEVER_LAST } from '@/utils/text/en/words/nounPhraseWords';
import { isAdverb } from '@/utils/text/en/words/phraseWords';
import { isPast, isVerb, isVerbWord } from '@/utils/text/en/words/verbs';
import { isCapital, wordAt } from '@/utils/text/shared/words/cursor';
import type { Token } from '@/utils/text/shared/words/tokens';

/** What comes behind one of these may be left out, where what stands before it is whole. */
export const LOOSE =
  /^(?:in|on|at|by|with|for|from|over|amid|against|under|during|into|about|through|among|around|near|following)$/;
/** Not to be parted from what follows: "both | … and". */
export const TIED = /^(?:both|either|neither|between|more|less|fewer|rather|too|enough|same|such|not)$/;
/** "put | forward" */
const PARTICLE = /^(?:forward|back|down|out|off|away|up|along|together|apart|again|aside|ahead|around|through|over)$/;
/** Nouns that say nothing without what follows "that". */
export const HOLDS_CLAUSE =
  /^(?:notion|claim|fact|idea|belief|evidence|way|possibility|sign|view|argument|suggestion|allegation|point|chance|hope|news|concern|fear|risk|reason|case|conclusion|theory|assumption|promise|statement)s?$/;

export function isNounLike({ kind, lower }: Token): boolean {
  if (kind !== 'word') return kind === 'number' || lower === '%';
  // "$675m"
  return (
    (lower.length > 1 || lower === 'm') &&
    !isAdverb(lower) &&
    !isLittle(lower) &&
    !PARTICLE.test(lower) &&
    !GERUND.test(lower)
  );
}

/** "for going | through"; not "thing", "king" */
const GERUND = /.{3}ing$|^(?:buy|do|dy|fly|go|hav|lay|ly|mak|pay|say|see|try|us)ing$/;

/** Words that end nothing. */
export function isLittle(lower: string): boolean {
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

/** "to buy | and launch", "a national | and", "an outside | , independent" */
export function isLoosePart(tokens: Token[], at: number, closes: boolean): boolean {
  const { lower } = tokens[at]!;
  if (isCapital(tokens[at])) return /['’]s?$/.test(lower) && !closes;
  if (NEVER_LAST.has(lower) || JOINERS.has(lower) || /^(?:contrary|subject|bound|way|closer|higher|lower)$/.test(lower))
    return true;
  // "a very tough | , long day"
  if (/^(?:very|so|too|really|quite|most|more|less)$/.test(wordAt(tokens, at - 1))) return true;
  // "to call witnesses and | demand", "television's"
  if (/^(?:to|and|or)$/.test(wordAt(tokens, at - 1)) && (isVerbWord(lower) || isVerb(tokens, at))) return true;
  if (/['’]s?$/.test(lower)) return true;
  if (closes) return false;
  return (
    ((isVerbWord(lower) || isVerb(tokens, at)) && !isBehindArticle(tokens, at)) ||
    wordAt(tokens, at - 1) === 'to' ||
    isAdjective(lower)
  );
}

export function isAdjective(lower: string): boolean {
  return /(?:ous|ful|able|ible|less|ic|ish|al|ive)$/.test(lower);
}

/** "an appeal", "the public vote" */
function isBehindArticle(tokens: Token[], at: number): boolean {
  const before = NEVER_LAST.has(wordAt(tokens, at - 1)) ? at - 2 : at - 1;
  return /^(?:the|an?|his|her|its|their|our|my)$|'s$/.test(wordAt(tokens, before));
}

/** "in a separate | , nonpartisan race", "Holm's sweeping | , eloquent speech", "a health | and economic official" */
export function partsAdjectives(tokens: Token[], sign: number): boolean {
  const [next, behind] = [tokens[sign + 1], tokens[sign + 2]];
  const isPlain = (token: Token | undefined) =>
    token?.kind === 'word' && !isCapital(token) && !JOINERS.has(token.lower) && !ARTICLES.has(token.lower);
  return (
    (ARTICLES.has(wordAt(tokens, sign - 2)) || /['’]s?$/.test(wordAt(tokens, sign - 2))) &&
    isPlain(next) &&
    isPlain(behind) &&
    !/.{3}ing$/.test(next!.lower) &&
    (isPast(next!.lower) || !isVerb(tokens, sign + 1))
  );
}

/** "to reject that | move" */
export function isVerbBefore(tokens: Token[], at: number): boolean {
  return wordAt(tokens, at - 2) === 'to' || LOOSE.test(wordAt(tokens, at - 1)) || wordAt(tokens, at - 1) === 'of';
}

export function isThing({ kind, lower, text }: Token): boolean {
  return kind === 'word' && lower === text && !JOINERS.has(lower) && !isLittle(lower);
}

/** "… to Iran in 2007" and "… last week" say when; the row has its sentences for that. */
export function withoutTime(tokens: Token[], group: number, end: number): number | undefined {
  let to = end;
  while (to > group && saysWhen(tokens, to - 1, to < end)) to -= 1;
  // "the Watergate | days"
  if (to < end && isTime(tokens[to]) && !isCapital(tokens[to])) return end;
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
  return isTime(tokens[at]) || /^(?:last|next|this|early|late|on|in|at|later|earlier|ago|since)$/.test(lower);
}

/** Between words that do not follow each other in the text one blank is counted. */
export function lettersIn(tokens: Token[], from: number, to: number): number {
  let letters = 0;
  for (let at = from; at < to; at += 1) {
    const { start, end } = tokens[at]!;
    letters += end - start + (at > from && start > tokens[at - 1]!.end ? 1 : 0);
  }
  return letters;
}
