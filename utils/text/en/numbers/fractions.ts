import { type Numeral, numeral } from '@/utils/text/shared/numbers/numeral';
import { afterHyphen, isAttached, isHyphen, wordAt, wordsFrom } from '@/utils/text/shared/words/cursor';
import type { Token } from '@/utils/text/shared/words/tokens';
import { PARTS, SCALES, SMALL } from '../words/numberWords';

/** "half a million", "half a dozen", "half", "quarter million"; "a quarter - century" is left to the units */
export function readHalf(tokens: Token[], at: number): Numeral | undefined {
  const scale = wordAt(tokens, at) === 'quarter' ? SCALES.get(wordAt(tokens, at + 1)) : undefined;
  if (scale) return numeral(at, at + 2, scale / 4, scale / 100);
  if (wordAt(tokens, at) !== 'half' || isHalfOfWord(tokens, at)) return undefined;
  const article = wordAt(tokens, afterHyphen(tokens, at + 1));
  const place = afterHyphen(tokens, at + 1) + (/^an?$/.test(article) ? 1 : 0);
  const word = wordAt(tokens, place);
  const whole = word === 'dozen' ? 12 : SCALES.get(word);
  if (whole) return numeral(at, place + 1, whole / 2, whole === 12 ? 1 : whole / 10);
  return numeral(at, at + 1, 0.5, 0.1, { shape: 'fraction' });
}

/** "a half-sister", "flags at half-mast" */
function isHalfOfWord(tokens: Token[], at: number): boolean {
  const next = wordAt(tokens, at + 2);
  return (
    isHyphen(tokens, at + 1) && /^(?:brothers?|sisters?|siblings?|mast|staff|way|time|hearted|truths?)$/.test(next)
  );
}

/** What the signs of fractions are worth. */
export const FRACTION_SIGNS: ReadonlyMap<string, number> = new Map([
  ['½', 1 / 2],
  ['⅓', 1 / 3],
  ['⅔', 2 / 3],
  ['¼', 1 / 4],
  ['¾', 3 / 4],
  ['⅕', 1 / 5],
  ['⅙', 1 / 6],
  ['⅛', 1 / 8],
]);

/** "two-thirds", "three quarters", "a third of", "one-fifth", "1/2" */
export function readPart(tokens: Token[], at: number): Numeral | undefined {
  const word = wordAt(tokens, at);
  const sign = FRACTION_SIGNS.get(word);
  if (sign) return numeral(at, at + 1, sign, 0.01, { shape: 'fraction', digits: true });
  if (tokens[at]?.kind === 'number' && wordAt(tokens, at + 1) === '/' && isAttached(tokens, at + 1)) {
    const below = Number(wordAt(tokens, at + 2));
    if (!/^(?:[2-9]|1[06]|100)$/.test(String(below)) || Number(word) >= below) return undefined;
    return numeral(at, at + 3, Number(word) / below, 0.01, { shape: 'fraction', digits: true });
  }
  const above = /^an?$/.test(word) ? 1 : SMALL.get(word);
  const place = afterHyphen(tokens, at + 1);
  const below = PARTS.get(wordAt(tokens, place));
  if (!above || !below || above >= below) return undefined;
  const single = above === 1 && word !== 'one' && !/^(?:half|quarter)$/.test(wordAt(tokens, place));
  // "a quarter million", "two thirds of a million"
  const linked = /^of an?$/.test(wordsFrom(tokens, place + 1, 2)) ? place + 3 : place + 1;
  const scale =
    /^quarters?$/.test(wordAt(tokens, place)) || linked > place + 1 ? SCALES.get(wordAt(tokens, linked)) : undefined;
  if (scale) return numeral(at, linked + 1, (scale * above) / below, scale / 100);
  // "a third man" counts, "a third of the men" shares out.
  if (single && wordAt(tokens, place + 1) !== 'of') return undefined;
  if (!single && above > 1 && !/s$/.test(wordAt(tokens, place))) return undefined;
  return numeral(at, place + 1, above / below, 0.01, { shape: 'fraction' });
}

/** "three in five", "one out of 10", "nine of every 10" */
export function readProportion(tokens: Token[], at: number): Numeral | undefined {
  const above = plain(tokens, at);
  if (!above) return undefined;
  let place = at + 1;
  if (wordAt(tokens, place) === 'out' && wordAt(tokens, place + 1) === 'of') place += 2;
  else if (wordAt(tokens, place) === 'in' || (wordAt(tokens, place) === 'of' && wordAt(tokens, place + 1) === 'every'))
    place += 1;
  else return undefined;
  if (wordAt(tokens, place) === 'every') place += 1;
  const below = plain(tokens, place);
  if (!below || below <= above) return undefined;
  // "two in 12 days" tells no share; "one in 21" and "two out of 30" do.
  const isShare = above === 1 || wordAt(tokens, at + 1) === 'out' || /^(?:[3-9]|[125]0|1000?)$/.test(String(below));
  if (!isShare) return undefined;
  return numeral(at, place + 1, above / below, 0.01, { shape: 'fraction' });
}

function plain(tokens: Token[], at: number): number | undefined {
  return (
    SMALL.get(wordAt(tokens, at)) ?? (/^\d{1,3}$/.test(wordAt(tokens, at)) ? Number(wordAt(tokens, at)) : undefined)
  );
}
