import { oncePer } from '@/utils/text/shared/words/oncePer';
import { anyOf } from '../words/table';
import type { NumberGrammar } from './numberGrammar';
import type { Numerals } from './numerals';

/** A grammar with its patterns compiled, once for all sentences. */
export interface CompiledGrammar {
  grammar: NumberGrammar;
  phrases: RegExp[];
  numeral: RegExp;
  numeralAt: RegExp;
  rangeLink: RegExp;
  betweenBefore: RegExp;
  and: RegExp;
  before: RegExp;
  after: RegExp;
  signBefore: RegExp;
  currency: RegExp;
  percent: RegExp;
  points: RegExp;
  unit: RegExp;
  andHalf: RegExp;
  partsLink: RegExp;
  counter?: RegExp;
  labelBefore: RegExp;
  labelAfter: RegExp;
}

/** Not the 20 of "G20", the 19 of "Covid-19", the 5 of "2,5" or of "3:5". */
const STARTS = '(?<![\\p{L}\\p{N}]|\\p{N}[.,:/]|\\p{L}[-_#@/])';
/** In a script without spaces letters of other words stand beside numerals. */
const STARTS_UNSPACED = '(?<![a-z\\d]|\\d[.,:/]|[a-z][-_#@/])';
const ENDS = '(?![\\p{L}\\p{N}])';

/** The patterns of a grammar. */
export const compiledOf = oncePer(compile);

function compile(grammar: NumberGrammar): CompiledGrammar {
  const { spaced, of, label, range } = grammar;
  const numeral = grammar.numerals.pattern;
  const starts = spaced ? STARTS : STARTS_UNSPACED;
  const ends = spaced ? ENDS : '';
  const begins = spaced ? '(?<![\\p{L}\\p{N}])' : '';
  const behind = (source: string) => new RegExp(`(?<gap> ?(?:${of})?)(?<name>${source || NOTHING})${ends}`, 'uy');
  const ahead = (source: string) => new RegExp(`${begins}(?:${source || NOTHING})$`, 'u');
  return {
    grammar,
    phrases: grammar.phrases.map(({ pattern }) => new RegExp(withNumerals(pattern, grammar.numerals, starts), 'gu')),
    numeral: new RegExp(starts + numeral, 'gu'),
    numeralAt: new RegExp(numeral, 'uy'),
    rangeLink: new RegExp(`(?:${range.link})`, 'uy'),
    betweenBefore: ahead(range.between),
    and: new RegExp(`(?:${range.and || NOTHING})`, 'uy'),
    before: ahead(`${anyOf(grammar.before)} ?`),
    after: new RegExp(`(?<gap> ?)(?<name>${anyOf(grammar.after)})${ends}`, 'uy'),
    signBefore: new RegExp(`(?:${anyOf(grammar.signs)}) ?$`, 'u'),
    currency: behind(anyOf(grammar.currencies)),
    percent: behind(grammar.percent),
    points: behind(grammar.points),
    unit: behind(anyOf(grammar.units)),
    andHalf: behind(grammar.halfAfterUnit),
    partsLink: new RegExp(`^(?:${grammar.partsLink})?$`, 'u'),
    ...(grammar.counters && { counter: new RegExp(` ?(?:${grammar.counters})`, 'uy') }),
    labelBefore: ahead(`(?:${label.before || NOTHING}) ?`),
    labelAfter: new RegExp(`(?<gap> ?)(?<name>${label.after || NOTHING})${ends}`, 'uy'),
  };
}

/** A pattern that matches nowhere. */
const NOTHING = '(?!)';

function withNumerals(pattern: string, { pattern: whole, prefix = whole }: Numerals, starts: string): string {
  return pattern
    .replace('{n}', `${starts}(?<n>${whole})`)
    .replace('{n-}', `${starts}(?<n>${prefix})`)
    .replace('{m}', `(?<m>${whole})`);
}

/** The words that a sticky pattern finds at a place, with the place behind them. */
export function wordsAt(pattern: RegExp, plain: string, at: number): { name: string; end: number } | undefined {
  pattern.lastIndex = at;
  const match = pattern.exec(plain);
  return match ? { name: match.groups?.name ?? match[0], end: at + match[0].length } : undefined;
}
