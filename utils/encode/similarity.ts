import { type Heads, headsOf } from './heads';
import type { Multiply } from './product';
import { type EncodedSentence, SCALE, WIDTH } from './vectors';

/**
 * How alike the sentences of two accounts are by late interaction (Khattab and Zaharia 2020): for each word the most
 * similar word of the other sentence counts, by its rarity. A figure stands at `sentence of a × columns + sentence of b`.
 */
export interface Similarity {
  rows: number;
  columns: number;
  /** From the words of a's sentence to those of b's: cosines, 1 at most. */
  ab: number[];
  ba: number[];
  /** The same, each word against what it finds in the other account's sentences on average: 0 is nothing special. */
  rab: number[];
  rba: number[];
  /** What each sentence of a, and of b, says by itself. */
  heads: [a: Heads, b: Heads];
}

/** The figures of one pair of sentences. */
export type PairFigures = Record<'ab' | 'ba' | 'rab' | 'rba', number>;

export function figuresAt({ columns, ab, ba, rab, rba }: Similarity, row: number, column: number): PairFigures {
  const at = row * columns + column;
  return { ab: ab[at]!, ba: ba[at]!, rab: rab[at]!, rba: rba[at]! };
}

/** Compares every sentence of one account with every sentence of another. The products are the work; they are handed in. */
export async function similarity(
  a: readonly EncodedSentence[],
  b: readonly EncodedSentence[],
  multiply: Multiply,
): Promise<Similarity> {
  const [ofA, ofB] = [gather(a), gather(b)];
  const products = await multiply(ofA.tokens, ofB.tokens);
  const { toB, toA } = maxima(products, ofA, ofB);
  const [ab, ba] = [means(toB, ofA, b.length), means(toA, ofB, a.length)];
  const [rab, rba] = [means(lessAverage(toB, ofB), ofA, b.length), means(lessAverage(toA, ofA), ofB, a.length)];
  return {
    rows: a.length,
    columns: b.length,
    ab,
    rab,
    ba: turned(ba, a.length),
    rba: turned(rba, a.length),
    heads: [headsOf(a), headsOf(b)],
  };
}

/** The same figures seen from the other account. */
export function reversed({ rows, columns, ab, ba, rab, rba, heads: [a, b] }: Similarity): Similarity {
  return {
    rows: columns,
    columns: rows,
    ab: turned(ba, columns),
    ba: turned(ab, columns),
    rab: turned(rba, columns),
    rba: turned(rab, columns),
    heads: [b, a],
  };
}

/** The words of an account one after the other. */
interface Words {
  tokens: Int8Array;
  weights: Uint8Array;
  /** Where each sentence begins among the words, and at last where they end. */
  starts: number[];
}

function gather(sentences: readonly EncodedSentence[]): Words {
  const starts = [0];
  for (const { weights } of sentences) starts.push(starts.at(-1)! + weights.length);
  const tokens = new Int8Array(starts.at(-1)! * WIDTH);
  const weights = new Uint8Array(starts.at(-1)!);
  sentences.forEach((sentence, index) => {
    tokens.set(sentence.tokens, starts[index]! * WIDTH);
    weights.set(sentence.weights, starts[index]!);
  });
  return { tokens, weights, starts };
}

/** For each word of an account a row: its best cosine with the words of each sentence of the other account. */
type Best = Float64Array[];

/** One pass over the products, which are many. A sentence without words is like none: 0. */
function maxima(products: Int32Array, a: Words, b: Words): { toB: Best; toA: Best } {
  const [height, width] = [a.weights.length, b.weights.length];
  const toB: Best = Array.from({ length: height }, () => new Float64Array(b.starts.length - 1));
  const bestOfColumn = new Int32Array(width);
  const toA: Best = Array.from({ length: width }, () => new Float64Array(a.starts.length - 1));
  for (let sentence = 0; sentence < a.starts.length - 1; sentence += 1) {
    bestOfColumn.fill(LEAST);
    for (let row = a.starts[sentence]!; row < a.starts[sentence + 1]!; row += 1) {
      bestInRow(products, row * width, b.starts, bestOfColumn, toB[row]!);
    }
    if (a.starts[sentence]! === a.starts[sentence + 1]!) continue;
    for (let column = 0; column < width; column += 1) toA[column]![sentence] = bestOfColumn[column]! / ONE;
  }
  return { toB, toA };
}

const LEAST = -(2 ** 31);
/** What the product of a vector with itself is, but for rounding. */
const ONE = SCALE * SCALE;

function bestInRow(products: Int32Array, from: number, starts: number[], ofColumn: Int32Array, best: Float64Array) {
  for (let sentence = 0; sentence < best.length; sentence += 1) {
    const end = starts[sentence + 1]!;
    let most = LEAST;
    for (let column = starts[sentence]!; column < end; column += 1) {
      const value = products[from + column]!;
      if (value > most) most = value;
      if (value > ofColumn[column]!) ofColumn[column] = value;
    }
    if (most > LEAST) best[sentence] = most / ONE;
  }
}

/** Each word's row less its own mean; sentences without words stay 0 and count for nothing. */
function lessAverage(best: Best, { starts }: Words): Best {
  const isFull = starts.slice(1).map((end, sentence) => end > starts[sentence]!);
  const full = isFull.filter(Boolean).length;
  return best.map((row) => {
    const mean = row.reduce((sum, value) => sum + value, 0) / Math.max(1, full);
    return row.map((value, sentence) => (isFull[sentence] ? value - mean : 0));
  });
}

/** The mean over the words of each sentence, by their rarity: sentence by sentence, `columns` figures each. */
function means(best: Best, { weights, starts }: Words, columns: number): number[] {
  return starts.slice(1).flatMap((end, sentence) => {
    const sums = new Float64Array(columns);
    let total = 0;
    for (let word = starts[sentence]!; word < end; word += 1) {
      total += weights[word]!;
      for (let column = 0; column < columns; column += 1) sums[column]! += weights[word]! * best[word]![column]!;
    }
    return Array.from(sums, (sum) => rounded(sum / Math.max(1, total)));
  });
}

/** No more digits than mean something: what is sent and kept is a third as long. */
function rounded(figure: number): number {
  return Math.round(figure * 1e4) / 1e4;
}

function turned(figures: number[], columns: number): number[] {
  const rows = figures.length / Math.max(1, columns);
  return Array.from(figures, (_, at) => figures[(at % rows) * columns + Math.floor(at / rows)]!);
}
