import type { Quantity } from '@/utils/text/shared/numbers/quantity';
import { isAttached, isCapital, isHyphen, wordAt } from '@/utils/text/shared/words/cursor';
import type { Token } from '@/utils/text/shared/words/tokens';
import { SCALES, SMALL } from '../words/numberWords';
import { isCalendar } from './numberTraps';
import { TIGHT_UNITS, UNITS } from './units';

/** Words around a score, where "9-14 games" is no range: "a 9-14 record", "voted 12-15", "by a score of 2-3". */
const AROUND =
  /^(?:records?|win|wins|won|loss|lost|victory|votes?|voted|decision|drubbing|mark|lead|led|beat|defeat|defeated|score|scored|final|draw|tie|ruling|majority|margin|odds|ratio|down|ahead|marker|passed|series)$/;
/** Words before a rising pair that is a range: "aged 12-16", "pages 3-8", "from 5-10". */
const BEFORE_RANGE =
  /^(?:aged?|ages|children|kids|girls|boys|people|pages?|weeks?|chapters?|verses?|grades?|nos|numbers|days|years|between|from|games|rounds|lines|levels|about|around|roughly|some|every|least|most|than|in|within|another|[$£€])$/;
/** A thing that is counted after it: "5-10 people", "12-16 percent", "10-15 miles", "a 5-10 minute walk" */
const COUNTED = /^(?:people|men|women|children|police|percent|per|%|times|year|[\p{Ll}]+[^su]s)$/u;
/** Digits that a part of a score has at most, so that phone numbers and years are none. */
const MOST_DIGITS = 3;
/** Wins, losses and draws; a longer row is no score, and is not followed to its end. */
const MOST_PARTS = 3;

/** Reads a score, vote or record: "3-1", "234-193", "45-7-2", "9-14". A rising pair before a counted thing is a range. */
export function readScore(tokens: Token[], at: number): Quantity | undefined {
  const parts: number[] = [];
  let next = at;
  while (parts.length <= MOST_PARTS && isPart(tokens, next)) {
    parts.push(Number(wordAt(tokens, next)));
    if (!isHyphen(tokens, next + 1) || !isPart(tokens, next + 2)) break;
    next += 2;
  }
  const [own, other] = parts;
  if (own === undefined || other === undefined || parts.length > MOST_PARTS) return undefined;
  if (isHyphen(tokens, next + 1) || isLetter(tokens, at - 1) || wordAt(tokens, at - 1) === '$') return undefined;
  if (wordAt(tokens, next + 1) === '/') return undefined; // "4-1/2"
  if (own <= other && parts.length === 2 && isRange(tokens, at, next + 1)) return undefined;
  return score(at, next + 1, parts);
}

function isRange(tokens: Token[], at: number, next: number): boolean {
  const [before, after] = [wordAt(tokens, at - 1), wordAt(tokens, next)];
  if (AROUND.test(before) || AROUND.test(after)) return false;
  if (BEFORE_RANGE.test(before) || isCalendar(tokens, at) || isCalendar(tokens, next - 1)) return true;
  return isCounted(tokens, next);
}

/** Whether a counted thing, a unit or a scale stands at `at`; "the 5-10 Jaguars" have a record. */
function isCounted(tokens: Token[], at: number): boolean {
  const word = wordAt(tokens, at);
  if (isCapital(tokens[at])) return false;
  return COUNTED.test(word) || SCALES.has(word) || (UNITS.has(word) && !TIGHT_UNITS.has(word));
}

/** Reads how many of so many tries came off: "7-for-14", "3 - of - 4". */
export function readTries(tokens: Token[], at: number): Quantity | undefined {
  const linked = isHyphen(tokens, at + 1) && isHyphen(tokens, at + 3) && /^(?:for|of)$/.test(wordAt(tokens, at + 2));
  if (!linked || !isPart(tokens, at) || !isPart(tokens, at + 4)) return undefined;
  return score(at, at + 5, [Number(wordAt(tokens, at)), Number(wordAt(tokens, at + 4))]);
}

/** Reads what is told in words: "58 wins and three defeats", "losing by 3 to 1", "a vote of 52 to 48". */
export function readRecord(tokens: Token[], at: number): Quantity | undefined {
  const own = partAt(tokens, at);
  if (own === undefined) return undefined;
  const wins = /^(?:wins?|victory|victories)$/.test(wordAt(tokens, at + 1));
  const link = wins ? at + 2 : at + 1;
  const other = partAt(tokens, link + 1);
  if (other === undefined) return undefined;
  if (wins) {
    const losses = /^(?:and|,|against)$/.test(wordAt(tokens, link));
    return losses && /^(?:loss|losses|defeats?)$/.test(wordAt(tokens, link + 2))
      ? score(at, link + 3, [own, other])
      : undefined;
  }
  if (wordAt(tokens, link) !== 'to' || /^(?:from|[$£€])$/.test(wordAt(tokens, at - 1))) return undefined;
  const told = AROUND.test(wordAt(tokens, at - 1)) || AROUND.test(wordAt(tokens, link + 2)) || isVote(tokens, at);
  const falls = own > other && !isCounted(tokens, link + 2) && !isCalendar(tokens, link + 1);
  return told || falls ? score(at, link + 2, [own, other]) : undefined;
}

/** "by a vote of 5 to 7" */
function isVote(tokens: Token[], at: number): boolean {
  return wordAt(tokens, at - 1) === 'of' && AROUND.test(wordAt(tokens, at - 2));
}

function score(first: number, next: number, parts: number[]): Quantity {
  return { first, next, low: parts[0]!, high: parts[0]!, step: 1, form: 'score', parts };
}

function partAt(tokens: Token[], at: number): number | undefined {
  return isPart(tokens, at) ? Number(wordAt(tokens, at)) : SMALL.get(wordAt(tokens, at));
}

function isPart(tokens: Token[], at: number): boolean {
  return tokens[at]?.kind === 'number' && tokens[at].text.length <= MOST_DIGITS && /^\d+$/.test(tokens[at].text);
}

function isLetter(tokens: Token[], at: number): boolean {
  return isHyphen(tokens, at) && isAttached(tokens, at);
}
