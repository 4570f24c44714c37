import { CURRENCY_SIGNS } from '@/utils/text/shared/numbers/currencies';
import type { Quantity } from '@/utils/text/shared/numbers/quantity';
import { afterHyphen, isHyphen, wordAt } from '@/utils/text/shared/words/cursor';
import type { Token } from '@/utils/text/shared/words/tokens';
import { endsPhrase } from './counted';

/** A greater unit with the lesser one that may follow it: "12 minutes, 31 seconds", "6 feet 2 inches". */
const LESSER: ReadonlyMap<string, RegExp> = new Map([
  ['year', /^(?:month|week|day)$/],
  ['month', /^(?:week|day)$/],
  ['week', /^day$/],
  ['day', /^hour$/],
  ['hour', /^minute$/],
  ['minute', /^second$/],
  ['foot', /^inch$/],
  ['pound', /^ounce$/],
]);
const SHARED = new Set(['magnitude', 'percent', 'duration', 'size', 'money', 'age', 'temperature']);

/** Reads beside each other what one alone does not say: one measure in two units, and a unit that is told once for two. */
export function withNeighbours(tokens: Token[], found: Quantity[]): Quantity[] {
  const joined: Quantity[] = [];
  for (const quantity of found) {
    const last = joined.at(-1);
    const whole = last && oneMeasure(tokens, last, quantity);
    if (whole) joined[joined.length - 1] = whole;
    else joined.push(quantity);
  }
  return joined.map((quantity, at) => sharing(tokens, quantity, joined[at - 1], joined[at + 1]));
}

function oneMeasure(tokens: Token[], greater: Quantity, lesser: Quantity): Quantity | undefined {
  if (isChange(tokens, greater, lesser)) return sumOf(greater, lesser, 1);
  if (isFootAndInches(tokens, greater, lesser)) return sumOf(greater, lesser, 1 / 12);
  if (isConversion(tokens, greater, lesser)) return { ...greater, next: lesser.next + 1 };
  if (greater.unit === undefined || lesser.unit === undefined || lesser.vague || lesser.modifier) return undefined;
  if (greater.form !== lesser.form || !LESSER.get(greater.unit)?.test(lesser.unit)) return undefined;
  const link = tokens.slice(greater.next, lesser.first).map(({ lower }) => lower);
  if (!/^(?:,|and|, and|-)?$/.test(link.join(' ')) || !greater.measure || !lesser.measure) return undefined;
  return sumOf(greater, lesser, lesser.measure.factor / greater.measure.factor);
}

/** "three dollars and fifty cents" */
function isChange(tokens: Token[], greater: Quantity, lesser: Quantity): boolean {
  const linked = /^(?:|,|and)$/.test(
    tokens
      .slice(greater.next, lesser.first)
      .map(({ lower }) => lower)
      .join(' '),
  );
  return (
    linked &&
    greater.unit === lesser.unit &&
    lesser.low < 1 &&
    /^(?:cents?|pence)$/.test(wordAt(tokens, lesser.next - 1))
  );
}

/** "the 6-foot-9 senior" */
function isFootAndInches(tokens: Token[], { unit, next }: Quantity, lesser: Quantity): boolean {
  const bare = lesser.form === 'count' && lesser.unit === undefined && !lesser.modifier && !lesser.vague;
  return unit === 'foot' && bare && lesser.low < 12 && isHyphen(tokens, next) && lesser.first === next + 1;
}

/** What desks round away when they convert: "60 metres (200 feet)" are 61 metres, "about 5 miles (10 kilometers)" eight. */
const CONVERTED = 0.25;

/** "60 metres (200 feet)" says one thing twice. */
function isConversion(tokens: Token[], own: Quantity, other: Quantity): boolean {
  if (wordAt(tokens, own.next) !== '(' || own.next + 1 !== other.first || wordAt(tokens, other.next) !== ')')
    return false;
  if (own.measure?.dimension !== other.measure?.dimension || !own.measure || !other.measure) return false;
  const [x, y] = [own.low * own.measure.factor, other.low * other.measure.factor];
  return own.unit !== other.unit && Math.abs(x - y) <= CONVERTED * Math.max(x, y);
}

function sumOf(greater: Quantity, lesser: Quantity, share: number): Quantity {
  return {
    ...greater,
    next: lesser.next,
    low: greater.low + lesser.low * share,
    high: greater.high + lesser.high * share,
    step: lesser.step * share,
  };
}

function sharing(tokens: Token[], own: Quantity, before?: Quantity, after?: Quantity): Quantity {
  if (own.form !== 'count' || own.unit !== undefined || own.within) return own;
  if (after && takesUnit(tokens, own, after)) return { ...own, ...unitOf(after) };
  // "110 billion ($158 billion)": the sign of the first was lost, or stands in words further on.
  if (after?.form === 'money' && wordAt(tokens, own.next) === '(' && after.first === own.next + 1)
    return { ...own, form: 'money' };
  // "measuring 7.6 and 7.4, struck"
  const second = before?.form === 'magnitude' && isLinked(tokens, before, own) && own.step < 1;
  return second && isOver(tokens, own.next) ? { ...own, form: 'magnitude' } : own;
}

/** "7.6 and 7.5 magnitude quakes", "16- and 17-year-olds" */
function takesUnit(tokens: Token[], own: Quantity, after: Quantity): boolean {
  if (!SHARED.has(after.form) || !isLinked(tokens, own, after)) return false;
  return !CURRENCY_SIGNS.has(wordAt(tokens, after.first)) && after.low < 1e6;
}

function isLinked(tokens: Token[], first: Quantity, second: Quantity): boolean {
  const link = afterHyphen(tokens, first.next);
  return /^(?:and|or)$/.test(wordAt(tokens, link)) && link + 1 === second.first;
}

function isOver(tokens: Token[], at: number): boolean {
  return tokens[at]?.kind !== 'word' || endsPhrase(wordAt(tokens, at));
}

function unitOf({ form, unit, measure }: Quantity): Partial<Quantity> {
  return { form, ...(unit && { unit }), ...(measure && { measure }) };
}
