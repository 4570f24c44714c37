import { isAttached, isHyphen, wordAt } from './cursor';
import type { Quantity } from './quantity';
import type { Token } from './tokens';

/** Words around a score, where "9-14" is no range: "a 9-14 record", "voted 12-15", "by a score of 2-3". */
const AROUND =
  /^(?:records?|win|wins|won|loss|lost|victory|votes?|voted|decision|drubbing|mark|lead|led|beat|defeat|defeated|score|scored|final|draw|tie|ruling|majority|down|ahead|marker|up|went|start|at|is|to|pass|passed|approved|series)$/;
/** Digits that a part of a score has at most, so that phone numbers and years are none. */
const MOST_DIGITS = 3;
/** Wins, losses and draws; a longer row is no score, and is not followed to its end. */
const MOST_PARTS = 3;

/** Reads a score, vote or record: "3-1", "234-193", "45-7-2". A rising pair is one only beside a word that says so. */
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
  const told = AROUND.test(wordAt(tokens, at - 1)) || AROUND.test(wordAt(tokens, next + 1));
  if (own <= other && !told && parts.length === 2) return undefined;
  return { first: at, next: next + 1, low: own, high: own, step: 1, form: 'score', parts };
}

function isPart(tokens: Token[], at: number): boolean {
  return tokens[at]?.kind === 'number' && tokens[at].text.length <= MOST_DIGITS && /^\d+$/.test(tokens[at].text);
}

function isLetter(tokens: Token[], at: number): boolean {
  return isHyphen(tokens, at) && isAttached(tokens, at);
}
