import { stepOf } from './numeral';
import { type Numerals, numeralOf, type ParsedNumeral, round } from './numerals';

const DIGITS: Record<string, number> = Object.fromEntries([
  ...'〇一二三四五六七八九'.split('').map((sign, value) => [sign, value] as const),
  ['零', 0],
  ['两', 2],
  ['兩', 2],
  ['壱', 1],
  ['弐', 2],
  ['参', 3],
]);
const TENS: Record<string, number> = { 十: 10, 百: 100, 千: 1000 };
const MYRIADS: Record<string, number> = { 万: 1e4, 萬: 1e4, 億: 1e8, 亿: 1e8, 兆: 1e12 };

const KANJI = '〇零一二三四五六七八九两兩';
const FIGURE = '\\d{1,3}(?:,\\d{3})+(?!\\d)(?:\\.\\d+)?|\\d+(?:[.・]\\d+)?';

/**
 * Numerals of Chinese and Japanese: figures, signs, and both with myriads between them: "2万4316", "1.86万", "二百三十",
 * "两千", "2億4千万". A lone sign is as often a part of a word.
 */
export const KANJI_NUMERALS: Numerals = {
  pattern: `(?:(?:${FIGURE})(?:[千百](?=[万萬億亿兆]))?[万萬億亿兆千](?:(?:${FIGURE})?[千百]?[万萬億亿兆]?)*|${FIGURE}|[${KANJI}十百千][${KANJI}十百千万萬億亿兆]*)`,
  parse: (written) => (/^\d/.test(written) ? mixed(written) : inSigns(written)),
};

/** "2億4千万", "1.86万", "12,345" */
function mixed(written: string): ParsedNumeral | undefined {
  const parts = [...written.matchAll(/([\d,.・]+)?([千百])?([万萬億亿兆])?/g)].filter(([whole]) => whole !== '');
  let [value, step, scale] = [0, 1, 1];
  for (const [, figure, hundreds, myriad] of parts) {
    const plain = figure?.replaceAll(',', '').replace('・', '.') ?? '1';
    const times = (hundreds ? TENS[hundreds]! : 1) * (myriad ? MYRIADS[myriad]! : 1);
    const number = Number(plain);
    if (Number.isNaN(number)) return undefined;
    value += number * times;
    step = (number === 0 ? 1 : stepOf(plain)) * times;
    scale = Math.max(scale, times);
  }
  return { ...numeralOf(round(value), round(step), 1, true), scale };
}

/** "二百三十", "三十", "二〇二六", "八千", "十万" */
function inSigns(written: string): ParsedNumeral | undefined {
  if (/^[〇零一二三四五六七八九]{2,}$/.test(written)) {
    const digits = [...written].map((sign) => DIGITS[sign]).join('');
    return numeralOf(Number(digits), stepOf(digits));
  }
  let [total, section, digit, last] = [0, 0, 0, 1];
  for (const sign of written) {
    const [ten, myriad] = [TENS[sign], MYRIADS[sign]];
    if (myriad) {
      total += (section + digit || 1) * myriad;
      [section, digit, last] = [0, 0, myriad];
    } else if (ten) {
      section += (digit || 1) * ten;
      [digit, last] = [0, ten];
    } else if (digit > 0) return undefined;
    else digit = DIGITS[sign] ?? Number.NaN;
  }
  // "一万二" and "三千五" leave the last scale out.
  const value = total + section + digit;
  if (Number.isNaN(value)) return undefined;
  return { ...numeralOf(value, digit > 0 ? 1 : last), scale: total > 0 ? 1e4 : 1 };
}
