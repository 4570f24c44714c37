import type { Table } from '../words/table';
import type { Modifier, WrittenNumber } from './interval';
import type { Numerals, ParsedNumeral } from './numerals';
import type { NumberForm } from './quantity';

/** All that a language says of its numbers; `readNumbers` reads any language by it. Sources are of patterns over normalized text. */
export interface NumberGrammar {
  numerals: Numerals;
  /** Whether words stand apart, so that a number begins and ends with a word. */
  spaced: boolean;
  /** Phrases that are read whole, in this order, before the numerals that are left. */
  phrases: PhraseRule[];
  /** What loosens the number after it, and before it: "rund", "o más". */
  before: Table<Modifier>;
  after: Table<Modifier>;
  /** Between the ends of a range: "bis"; `between` opens one that `and` joins. */
  range: { link: string; between: string; and: string };
  /** Between a numeral and its currency or unit: "millones | de | euros". */
  of: string;
  /** Before a numeral, and after it, with the ISO 4217 code. */
  signs: Table<string>;
  /** After an amount; `cent EUR` and `million EUR` are parts and multiples of a currency. */
  currencies: Table<string>;
  percent: string;
  points: string;
  /** A half more, behind a unit: "un an | et demi". */
  halfAfterUnit: string;
  /** Words for units, with the name that `UNITS_OF_MEASURE` knows. */
  units: Table<string>;
  /** Between the parts of one measure: "2 Stunden | und | 20 Minuten". */
  partsLink: string;
  /** What a number in words must stand before to count anything, where its signs are parts of other words too. */
  counters?: string;
  /** Before which, or after which, digits name a thing and count nothing: "Artikel 5", "5. Etage". */
  label: { before: string; after: string };
}

/** The numerals that a phrase holds, as its pattern names them. */
export interface Parts {
  n?: ParsedNumeral;
  m?: ParsedNumeral;
  /** The words of the whole phrase, plain. */
  words: string;
}

/** A way to tell a number that is read whole. In the pattern `{n}` and `{m}` stand for numerals, `{n-}` for one that begins a longer word. */
export interface PhraseRule {
  pattern: string;
  form: NumberForm;
  unit?: string;
  /** Where the number is not `{n}` itself; undefined where the phrase tells no number after all. */
  value?(parts: Parts): Told | undefined;
}

/** A number as a phrase tells it, with what the phrase says of its form. */
export interface Told extends Partial<WrittenNumber> {
  parts?: number[];
  unit?: string;
  form?: NumberForm;
}

/** A phrase whose words give the number: "die Hälfte" is 0.5. */
export function told(value: number, step = value < 1 ? 0.01 : 1): Told {
  return { low: value, high: value, step };
}

/** A phrase that tells a size and no number: "dozens". */
export function vaguely(low: number, high: number): Told {
  return { low, high, step: low, vague: true };
}

/** How many of how many: "nine of ten" is 0.9. */
export function share({ n, m }: Parts): Told | undefined {
  if (!n || !m || m.low < 2 || n.low > m.low || m.low > MOST_OF) return undefined;
  const value = Number((n.low / m.low).toPrecision(12));
  return told(value, m.low <= FEW ? 1 / m.low : 0.01);
}

/** "Nine in ten" is said of 92 percent. */
const FEW = 10;
const MOST_OF = 1000;

/** A number of so many digits: "zweistellig" is 10 to 99. */
export function ofDigits({ n }: Parts): Told | undefined {
  return n && n.low >= 1 && n.low <= MOST_DIGITS ? vaguely(10 ** (n.low - 1), 10 ** n.low - 1) : undefined;
}

const MOST_DIGITS = 12;

/** The two sides of a score. */
export function score({ n, m }: Parts): Told | undefined {
  return n?.digits && m?.digits && Number.isInteger(n.low) && Number.isInteger(m.low)
    ? { ...told(n.low), parts: [n.low, m.low] }
    : undefined;
}
