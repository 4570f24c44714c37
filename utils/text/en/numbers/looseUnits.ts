import type { Quantity } from '@/utils/text/shared/numbers/quantity';
import type { Unit } from '@/utils/text/shared/numbers/unitsOfMeasure';
import { isHyphen, wordAt } from '@/utils/text/shared/words/cursor';
import type { Token } from '@/utils/text/shared/words/tokens';
import { UNITS } from './units';

/** Words that make "a mile" or "a year" a measure rather than an example: "for a year", "about a pint". */
const LEADS =
  /^(?:for|in|within|inside|than|about|around|almost|nearly|over|roughly|approximately|under|half|lasted|took|after|spent|just|only|least|only|some|to)$/;
/** Words around a bare plural: "minutes later", "for decades", "within weeks of" */
const PLURAL_LEADS = /^(?:for|within|in|lasted|took|after|of|only|just|than|over|about)$/;
const PLURAL_TAILS = /^(?:later|ago|earlier|after|before|of)$/;
/** What a bare plural may stand for, in its unit. */
const LOW = 2;
const HIGH: ReadonlyMap<string, number> = new Map([
  ['second', 59],
  ['minute', 59],
  ['hour', 23],
  ['day', 13],
  ['week', 9],
  ['month', 23],
  ['year', 99],
  ['decade', 9],
]);

/** "monthlong", "daylong" */
const LONG_PERIODS: ReadonlyMap<string, string> = new Map(
  ['hour', 'day', 'night', 'week', 'month', 'year', 'decade', 'season'].map((unit) => [`${unit}long`, unit]),
);

const SHORTEST = 3;

/** First words of all measures without a numeral, save the article: of a unit's plural only such as have a loose meaning. */
export const LOOSE_STARTS: readonly string[] = [
  ...[...UNITS.keys()].filter((word) => word.length >= SHORTEST && !word.endsWith('s')),
  ...[...HIGH.keys()].map((name) => `${name}s`),
  ...LONG_PERIODS.keys(),
];

/** Reads a measure that has no numeral: "about a mile", "for a year", "a decade and a half", "minutes later", "decade-long". */
export function readLooseUnit(tokens: Token[], at: number): Quantity | undefined {
  return readPlural(tokens, at) ?? readSingle(tokens, at) ?? readLong(tokens, at);
}

function readLong(tokens: Token[], at: number): Quantity | undefined {
  const unit = UNITS.get(LONG_PERIODS.get(wordAt(tokens, at)) ?? '');
  return unit && measure(at, at + 1, 1, unit);
}

function readPlural(tokens: Token[], at: number): Quantity | undefined {
  const word = wordAt(tokens, at);
  const name = word.endsWith('s') ? word.slice(0, -1) : '';
  const most = HIGH.get(name);
  if (!most || !(PLURAL_TAILS.test(wordAt(tokens, at + 1)) || PLURAL_LEADS.test(wordAt(tokens, at - 1))))
    return undefined;
  return { ...measure(at, at + 1, LOW, UNITS.get(name)!), high: most, vague: true };
}

function readSingle(tokens: Token[], at: number): Quantity | undefined {
  const article = /^an?$/.test(wordAt(tokens, at));
  const place = article ? at + 1 : at;
  const unit = UNITS.get(wordAt(tokens, place));
  if (!unit || wordAt(tokens, place).length < SHORTEST || wordAt(tokens, place).endsWith('s')) return undefined;
  const orTwo = wordAt(tokens, place + 1) === 'or' && wordAt(tokens, place + 2) === 'two';
  const led = article ? LEADS.test(wordAt(tokens, at - 1)) || wordAt(tokens, place + 1) === 'ago' || orTwo : orTwo;
  const long = isHyphen(tokens, place + 1) && wordAt(tokens, place + 2) === 'long';
  if (!led && !long) return undefined;
  if (wordAt(tokens, place + 1) === 'and' && wordAt(tokens, place + 3) === 'half')
    return measure(at, place + 4, 1.5, unit);
  // "a minute or two"
  if (orTwo) return { ...measure(at, place + 3, 1, unit), high: 2 };
  return measure(at, long ? place + 3 : place + 1, 1, unit);
}

function measure(first: number, next: number, value: number, { name, dimension, factor }: Unit): Quantity {
  const form = dimension === 'duration' ? 'duration' : 'size';
  const step = Number.isInteger(value) ? 1 : 0.5;
  return { first, next, low: value, high: value, step, form, unit: name, measure: { dimension, factor } };
}
