import type { Table } from '../words/table';
import { type PhraseRule, told, vaguely } from './numberGrammar';
import type { NumberForm } from './quantity';

const START = '(?<![\\p{L}\\p{N}])';
const END = '(?![\\p{L}\\p{N}])';

/** A whole word, or several, of a language that puts spaces between words. */
export function wordsOf(pattern: string): string {
  return `${START}(?:${pattern})${END}`;
}

/** Words that say one number: "the half", "doubled", "third". */
export function fixed(form: NumberForm, table: Table<number>, unit?: string): PhraseRule[] {
  return table.map(([pattern, value]) => ({
    pattern: wordsOf(pattern),
    form,
    ...(unit && { unit }),
    value: () => told(Number(value.toPrecision(12))),
  }));
}

/** Words that say a size and no number: "dozens", "hundreds". */
export function sizes(table: Table<[low: number, high: number]>): PhraseRule[] {
  return table.map(([pattern, [low, high]]) => ({
    pattern: wordsOf(pattern),
    form: 'count' as const,
    value: () => vaguely(low, high),
  }));
}

/** Words that are loose by themselves: the French "vingtaine" is about 20. */
export function about(table: Table<number>): PhraseRule[] {
  return table.map(([pattern, value]) => ({
    pattern: wordsOf(pattern),
    form: 'count' as const,
    value: () => ({ ...told(value, value >= 100 ? 100 : 10), modifier: 'about' as const }),
  }));
}

/** Patterns that hold one numeral and give it a form and a unit: "{n}-tägige". */
export function withForm(form: NumberForm, table: Table<string>): PhraseRule[] {
  return table.map(([pattern, unit]) => ({ pattern, form, ...(unit && { unit }) }));
}

const OLDEST = 115;

/** An age in brackets or between commas beside a name: "Ida Falk (35)". */
export function bareAge(pattern: string): PhraseRule {
  return {
    pattern,
    form: 'age',
    unit: 'year',
    value: ({ n }) => (n?.digits && Number.isInteger(n.low) && n.low > 0 && n.low <= OLDEST ? { ...n } : undefined),
  };
}
