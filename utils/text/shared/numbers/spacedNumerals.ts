import { entryOf, type Table } from '../words/table';
import { stepOf } from './numeral';
import { type Numerals, numeralOf, type ParsedNumeral, stepOfWords } from './numerals';

/** What a language that puts spaces between words says of its numerals. */
export interface NumeralWords {
  /** Source of a pattern for a number in words below a million: "zweihundertfünf", "treinta y cinco mil". */
  words: string;
  wordValue(words: string): number | undefined;
  /** Words for a million and more; digits and words stand before them. */
  scales: Table<number>;
  /** Short forms that stand after digits only: "Mio.", "Md". */
  shortScales: Table<number>;
  /** "a", before a scale: "eine Million", "un millón" */
  one: string;
  /** What stands before a scale for half of it: "halbe", "medio", "demi-". */
  half: string;
  /** What follows for a half more: "y medio", "et demi". */
  andHalf: string;
}

/** Digits with a dot, a space, an apostrophe or nothing between groups of three, and a comma before decimals. */
const GROUPED = "\\d{1,3}(?:[. ']\\d{3})+(?!\\d)(?:,\\d+)?";
/** "6.8" has a decimal point, as three digits do not follow; "9.59.63" is a time. */
const POINTED = '\\d{1,3}\\.\\d{1,2}(?![\\d.:])';
const PLAIN = '\\d+(?:,\\d+)?';
/** The longest figure that still says something; what is longer is a key. */
const LONGEST = 24;

/** Numerals in digits and words of a language that puts spaces between words. */
export function spacedNumerals(language: NumeralWords): Numerals {
  const { words, scales, shortScales, one, half, andHalf } = language;
  const digits = `(?:${GROUPED}|${POINTED}|${PLAIN})`;
  const long = scales.map(([pattern]) => pattern).join('|');
  const short = shortScales.map(([pattern]) => pattern).join('|');
  const end = '(?![\\p{L}\\p{N}])';
  const scaled = ` (?:${long})${end}`;
  const pattern = [
    `(?:${half})[ -]?(?:${long})${end}`,
    `(?:${one}) (?:${long})${end}(?: (?:${andHalf})${end})?`,
    // "millón y medio"
    `(?:${long})${end} (?:${andHalf})${end}`,
    `${digits}(?:[ -](?:${long})${end}| ?(?:${short})${end})?(?: (?:${andHalf})${end})?`,
    `(?:${words})${end}(?: (?:${andHalf})${end})?(?:${scaled})?(?: (?:${andHalf})${end})?`,
  ].join('|');
  const compiled = compile(language);
  return {
    pattern: `(?:${pattern})`,
    prefix: `(?:${digits}|${words})`,
    parse: (written) => parse(written, language, compiled),
  };
}

interface Compiled {
  half: RegExp;
  andHalf: RegExp;
  one: RegExp;
  scaled: [pattern: RegExp, scale: number][];
}

function compile({ half, andHalf, one, scales, shortScales }: NumeralWords): Compiled {
  return {
    half: new RegExp(`^(?:${half})[ -]?(?<rest>\\p{L}.*)$`, 'u'),
    andHalf: new RegExp(` (?:${andHalf})(?![\\p{L}\\p{N}])`, 'u'),
    one: new RegExp(`^(?:${one})$`, 'u'),
    scaled: [...scales, ...shortScales].map(([pattern, scale]) => [
      new RegExp(`^(?<mantissa>.*?[\\p{L}\\p{N}])[ -]?(?:${pattern})$`, 'u'),
      scale,
    ]),
  };
}

function parse(written: string, language: NumeralWords, compiled: Compiled): ParsedNumeral | undefined {
  const halved = compiled.half.exec(written)?.groups?.rest;
  const whole = halved && entryOf(language.scales, halved);
  if (whole) return numeralOf(0.5, 0.1, whole);
  const half = compiled.andHalf.test(written) ? 0.5 : 0;
  const told = written.replace(compiled.andHalf, '');
  const unsaid = half > 0 ? entryOf(language.scales, told) : undefined;
  if (unsaid) return numeralOf(1 + half, 0.1, unsaid);
  const { mantissa, scale } = split(told, compiled);
  const inDigits = /^\d/.test(mantissa);
  if (inDigits && mantissa.length > LONGEST) return undefined;
  if (inDigits) return inDigitsOf(mantissa, scale, half);
  const value = compiled.one.test(mantissa) ? 1 : language.wordValue(mantissa);
  if (value === undefined) return undefined;
  const step = half ? 0.1 : scale > 1 ? 1 : stepOfWords(value);
  return numeralOf(value + half, step, scale);
}

const POINT = new RegExp(`^${POINTED}$`);

function inDigitsOf(written: string, scale: number, half: number): ParsedNumeral {
  const isPoint = POINT.test(written);
  const plain = isPoint ? written : written.replace(/[. ']/g, '').replace(',', '.');
  const step = Number(plain) === 0 ? 1 : stepOf(plain);
  return numeralOf(Number(plain) + half, half ? 0.1 : step, scale, true);
}

function split(written: string, { scaled }: Compiled): { mantissa: string; scale: number } {
  for (const [pattern, scale] of scaled) {
    const mantissa = pattern.exec(written)?.groups?.mantissa?.trim();
    if (mantissa) return { mantissa, scale };
  }
  return { mantissa: written, scale: 1 };
}
