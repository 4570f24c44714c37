import { isHyphen, wordAt } from './cursor';
import type { Quantity } from './quantity';
import type { Token } from './tokens';
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

/** Reads a measure that has no numeral: "about a mile", "for a year", "a decade and a half", "minutes later", "decade-long". */
export function readLooseUnit(tokens: Token[], at: number): Quantity | undefined {
  return readPlural(tokens, at) ?? readSingle(tokens, at);
}

function readPlural(tokens: Token[], at: number): Quantity | undefined {
  const word = wordAt(tokens, at);
  const name = word.endsWith('s') ? word.slice(0, -1) : '';
  const most = HIGH.get(name);
  if (!most || !(PLURAL_TAILS.test(wordAt(tokens, at + 1)) || PLURAL_LEADS.test(wordAt(tokens, at - 1))))
    return undefined;
  const { dimension, factor } = UNITS.get(name)!;
  const measure = { dimension, factor };
  return { first: at, next: at + 1, low: LOW, high: most, step: 1, vague: true, form: 'duration', unit: name, measure };
}

function readSingle(tokens: Token[], at: number): Quantity | undefined {
  const article = /^an?$/.test(wordAt(tokens, at));
  const place = article ? at + 1 : at;
  const unit = UNITS.get(wordAt(tokens, place));
  if (!unit || wordAt(tokens, place).length < 3 || wordAt(tokens, place).endsWith('s')) return undefined;
  const led = article && (LEADS.test(wordAt(tokens, at - 1)) || wordAt(tokens, place + 1) === 'ago');
  const long = isHyphen(tokens, place + 1) && wordAt(tokens, place + 2) === 'long';
  if (!led && !long) return undefined;
  const half = wordAt(tokens, place + 1) === 'and' && wordAt(tokens, place + 3) === 'half';
  const next = half ? place + 4 : long ? place + 3 : place + 1;
  const value = half ? 1.5 : 1;
  const { name, dimension, factor } = unit;
  const form = dimension === 'duration' ? 'duration' : 'size';
  return {
    first: at,
    next,
    low: value,
    high: value,
    step: half ? 0.5 : 1,
    form,
    unit: name,
    measure: { dimension, factor },
  };
}
