import { longestRun, sharedCounts } from './lexical';
import { at, type Matrix } from './matrix';
import type { Side } from './side';
import type { AmongRivals, PairSimilarities } from './similarities';

/** A sentence of one account beside a sentence of another. */
interface Pair {
  a: Side;
  b: Side;
  row: number;
  column: number;
  similarities: PairSimilarities;
  /** How many values of a kind each two sentences of the two accounts have in common. */
  shared: Record<Kind, Matrix>;
}

type Kind = 'names' | 'numbers' | 'dates';
type Feature = (pair: Pair) => number;
type Features = Record<string, Feature>;
type Measure = Exclude<keyof PairSimilarities, 'sharedWords'>;

/** By words, names and figures. */
const LEXICAL: Features = {
  words: own('words'),
  wordsInRow: inRow('words'),
  wordsInColumn: inColumn('words'),
  letters: own('letters'),
  lettersInRow: inRow('letters'),
  lettersInColumn: inColumn('letters'),
  toldMore: (pair) => shareTold(pair, Math.min(sumOf(pair.a, pair.row), sumOf(pair.b, pair.column))),
  toldLess: (pair) => shareTold(pair, Math.max(sumOf(pair.a, pair.row), sumOf(pair.b, pair.column))),
  run: ({ a, b, row, column }) => Math.log1p(longestRun(a.words[row]!.ids, b.words[column]!.ids)),
  wordsOfNeighbours: neighbours('words'),
  wordsBeside: beside('words'),
};

/** By what is written alike in many languages. */
const VALUES: Features = {
  names: (pair) => sharedValues(pair, 'names'),
  namesUnlike: (pair) => unlikeValues(pair, 'names'),
  numbers: (pair) => sharedValues(pair, 'numbers'),
  numbersUnlike: (pair) => unlikeValues(pair, 'numbers'),
  dates: (pair) => sharedValues(pair, 'dates'),
  datesUnlike: (pair) => unlikeValues(pair, 'dates'),
  bothQuote: ({ a, b, row, column }) => Number(a.values[row]!.quotes && b.values[column]!.quotes),
  oneQuotes: ({ a, b, row, column }) => Number(a.values[row]!.quotes !== b.values[column]!.quotes),
};

/** By where the sentences stand and how long they are. */
const PLACE: Features = {
  shorter: ({ a, b, row, column }) => Math.log1p(Math.min(lengthOf(a, row), lengthOf(b, column))),
  lengths: ({ a, b, row, column }) => Math.abs(Math.log((1 + lengthOf(a, row)) / (1 + lengthOf(b, column)))),
  oneOpens: ({ row, column }) => 1 / (1 + Math.min(row, column)),
  bothOpen: ({ row, column }) => 1 / (1 + Math.max(row, column)),
  apart: ({ a, b, row, column }) => Math.abs(row / a.words.length - column / b.words.length),
};

/** By the vectors of words. */
const VECTORS: Features = {
  high: own('high'),
  highInRow: inRow('high'),
  highInColumn: inColumn('high'),
  low: own('low'),
  lowInRow: inRow('low'),
  lowInColumn: inColumn('low'),
  beyond: own('beyond'),
  beyondInRow: inRow('beyond'),
  beyondInColumn: inColumn('beyond'),
  beyondOfNeighbours: neighbours('beyond'),
  beyondBeside: beside('beyond'),
};

/** Which features speak: words alone, words and vectors, or of two languages vectors beside names and figures. */
const MODES = {
  words: { ...LEXICAL, ...VALUES, ...PLACE },
  both: { ...LEXICAL, ...VALUES, ...PLACE, ...VECTORS },
  across: { ...VALUES, ...PLACE, ...VECTORS },
};
export type Mode = keyof typeof MODES;

/** The names of a mode's features, in the order of their figures. */
export function featureNames(mode: Mode): string[] {
  return Object.keys(MODES[mode]);
}

/** Gives the features of a pair of sentences of two accounts. */
export function featureReader(
  a: Side,
  b: Side,
  similarities: PairSimilarities,
  mode: Mode,
): (row: number, column: number) => number[] {
  const features = Object.values(MODES[mode]);
  const sharedOf = (kind: Kind) =>
    sharedCounts(
      a.values.map((values) => values[kind]),
      b.values.map((values) => values[kind]),
    );
  const shared = { names: sharedOf('names'), numbers: sharedOf('numbers'), dates: sharedOf('dates') };
  return (row, column) => {
    const pair = { a, b, row, column, similarities, shared };
    return features.map((feature) => feature(pair));
  };
}

function own(measure: Measure): Feature {
  return reader(measure, 'own');
}

function inRow(measure: Measure): Feature {
  return reader(measure, 'inRow');
}

function inColumn(measure: Measure): Feature {
  return reader(measure, 'inColumn');
}

function reader(measure: Measure, which: keyof AmongRivals): Feature {
  return ({ similarities, row, column }) => at(similarities[measure]![which], row, column);
}

/** The sentences before both and those after both: accounts tell things in one order for a while. */
function neighbours(measure: Measure): Feature {
  return ({ similarities, row, column }) => {
    const matrix = similarities[measure]!.own;
    return at(matrix, row - 1, column - 1) + at(matrix, row + 1, column + 1);
  };
}

/** One of the two beside a neighbour of the other: what one tells in a sentence another may tell in two. */
function beside(measure: Measure): Feature {
  return ({ similarities, row, column }) => {
    const matrix = similarities[measure]!.own;
    return Math.max(
      at(matrix, row - 1, column),
      at(matrix, row + 1, column),
      at(matrix, row, column - 1),
      at(matrix, row, column + 1),
    );
  };
}

/** Of a sentence, the share that stands in the other too, by weight: `sum` is that of all its terms. */
function shareTold({ similarities, row, column }: Pair, sum: number): number {
  return sum === 0 ? 0 : at(similarities.sharedWords, row, column) / sum;
}

function lengthOf({ words }: Side, sentence: number): number {
  return words[sentence]!.inOrder.length;
}

function sumOf({ words }: Side, sentence: number): number {
  return words[sentence]!.sum;
}

/** How many values of a kind both sentences have, as a logarithm. */
function sharedValues({ shared, row, column }: Pair, kind: Kind): number {
  return Math.log1p(at(shared[kind], row, column));
}

/** 1 where both have values of a kind and none in common. */
function unlikeValues({ a, b, row, column, shared }: Pair, kind: Kind): number {
  const bothHave = a.values[row]![kind].size > 0 && b.values[column]![kind].size > 0;
  return Number(bothHave && at(shared[kind], row, column) === 0);
}
