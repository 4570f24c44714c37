import type { ParsedNumber } from '@/utils/read/account/mention';
import { oncePer } from '@/utils/text/shared/words/oncePer';

/** Two comparable readings as numbers of one unit: miles as metres, "three in five" as 60 percent, "up 50 percent" as 1.5 times. */
export function inSameUnit(a: ParsedNumber, b: ParsedNumber): [ParsedNumber, ParsedNumber] {
  if (a.form === 'multiple' || b.form === 'multiple') return [asMultiple(a) ?? a, asMultiple(b) ?? b];
  if (a.form !== b.form && isShare(a) && isShare(b)) return [asShare(a), asShare(b)];
  // What a writer rounds is the number as written: "about 4 kilometres" is loosened by one, not by a share of 4,000 metres.
  return a.unit === b.unit ? [a, b] : [inBaseUnit(a), inBaseUnit(b)];
}

export function isShare({ form }: ParsedNumber): boolean {
  return form === 'percent' || form === 'fraction';
}

function asShare(parsed: ParsedNumber): ParsedNumber {
  return parsed.form === 'percent' ? scaled(parsed, 0.01) : parsed;
}

/** Stems beside a percentage that say that it was added or taken away. */
const MORE = new Set('abov higher rise rose increas jump climb surg grew grow'.split(' '));
const LESS = new Set('below lower fewer fell fall drop declin decreas'.split(' '));

/** "Doubled" is twice as much, "50 percent above" one and a half times; undefined where the words tell no comparison. */
export function asMultiple(parsed: ParsedNumber): ParsedNumber | undefined {
  if (parsed.form === 'multiple') return parsed;
  if (parsed.form !== 'percent') return undefined;
  const isAdded = parsed.counted.some((stem) => MORE.has(stem));
  if (!isAdded && !parsed.counted.some((stem) => LESS.has(stem))) return undefined;
  const { low, high, step } = scaled(parsed, 0.01);
  const [least, most] = isAdded ? [1 + low, 1 + high] : [1 - high, 1 - low];
  return { ...parsed, low: least, high: most, step };
}

/** Each number is compared with hundreds. */
const inBaseUnit = oncePer((parsed: ParsedNumber) => {
  const factor = parsed.measure?.factor ?? 1;
  return factor === 1 ? parsed : scaled(parsed, factor);
});

function scaled(parsed: ParsedNumber, factor: number): ParsedNumber {
  const [low, high] = [parsed.low, parsed.high].map((value) => Number((value * factor).toPrecision(12)));
  return { ...parsed, low: low!, high: high!, step: parsed.step * factor };
}
