import { type Anchor, LEAST_LIKE, type Parallel, parallels, stepsTogether } from '@/utils/compare/align/parallel';
import type { Word } from '@/utils/compare/align/words';

/** How like two sentences of the story are, and how much a word tells. */
export interface Evidence {
  /** Cosine of two sentences' words weighted by rarity, 0 to 1. */
  likeness(a: Place, b: Place): number;
  /** Likeness of the sentence of an account that is most like this one, 0 to 1. */
  best(place: Place, account: number): number;
  /** 1 where each sentence is the other's best match in the two accounts, ½ where one is. */
  mutual(a: Place, b: Place): number;
  /** How near two sentences are to where the sentences round them lead, 0 to 1. */
  parallel(a: Place, b: Place): number;
  /** How far two accounts tell the same things in the same order, 0 to 1. */
  inStep(a: number, b: number): number;
  /** The rarer in the story, the higher. */
  weight(term: string): number;
  /** A number of its own for each term of the story. */
  termNumber(term: string): number;
}

export interface Place {
  account: number;
  sentence: number;
}

/** Likeness takes the square of this in memory and time; sentences beyond it, shared out evenly, have no evidence. */
const MOST_SENTENCES = 2000;

/** Compares every sentence of a story with every other by TF-IDF over the story's own sentences. */
export function gatherEvidence(accounts: Word[][][]): Evidence {
  const most = Math.floor(MOST_SENTENCES / Math.max(1, accounts.length));
  const counts = accounts.map((sentences) => Math.min(sentences.length, most));
  const offsets = counts.map((_, at) => counts.slice(0, at).reduce((sum, count) => sum + count, 0));
  const sentences = accounts
    .flatMap((all) => all.slice(0, most))
    .map((words) => [...new Set(words.map(({ term }) => term))]);
  const weights = rarity(sentences);
  const numbers = new Map([...weights.keys()].map((term, at) => [term, at]));
  const matrix = cosines(sentences, weights);
  const size = sentences.length;
  const bests = bestRows(matrix, size, offsets, counts);

  const at = ({ account, sentence }: Place) =>
    sentence >= 0 && sentence < counts[account]! ? offsets[account]! + sentence : -1;
  const likeness = (a: Place, b: Place) => {
    const [row, column] = [at(a), at(b)];
    return row < 0 || column < 0 ? 0 : matrix[row * size + column]!;
  };
  const best = (place: Place, account: number) => {
    const row = at(place);
    return row < 0 ? 0 : bests[row * counts.length + account]!;
  };
  const mutual = (a: Place, b: Place) => {
    const here = likeness(a, b);
    if (here === 0) return 0;
    const forA = best(a, b.account) <= here;
    const forB = best(b, a.account) <= here;
    return (Number(forA) + Number(forB)) / 2;
  };
  const order = orderOf(counts, likeness, best);
  return {
    likeness,
    best,
    mutual,
    parallel: order.parallel,
    inStep: order.inStep,
    weight: (term) => weights.get(term) ?? 0,
    termNumber: (term) => numbers.get(term) ?? -1,
  };
}

function rarity(sentences: string[][]): Map<string, number> {
  const holding = new Map<string, number>();
  for (const terms of sentences) for (const term of terms) holding.set(term, (holding.get(term) ?? 0) + 1);
  return new Map([...holding].map(([term, count]) => [term, Math.log(1 + sentences.length / count)]));
}

/** Through the list of sentences that hold a term, so that sentences without a common word cost nothing. */
function cosines(sentences: string[][], weights: Map<string, number>): Float32Array {
  const size = sentences.length;
  const matrix = new Float32Array(size * size);
  const holders = new Map<string, number[]>();
  const lengths = sentences.map((terms) => Math.hypot(...terms.slice(0, 500).map((term) => weights.get(term)!)) || 1);
  sentences.forEach((terms, row) => {
    for (const term of terms.slice(0, 500)) {
      const rows = holders.get(term) ?? [];
      const square = weights.get(term)! ** 2;
      for (const column of rows) matrix[row * size + column]! += square;
      rows.push(row);
      holders.set(term, rows);
    }
  });
  for (let row = 0; row < size; row += 1) {
    for (let column = 0; column < row; column += 1) {
      const product = matrix[row * size + column]!;
      if (product === 0) continue;
      const cosine = product / (lengths[row]! * lengths[column]!);
      matrix[row * size + column] = cosine;
      matrix[column * size + row] = cosine;
    }
    matrix[row * size + row] = 1;
  }
  return matrix;
}

/** What the order of two accounts' like sentences tells, worked out when it is first asked for. */
function orderOf(counts: number[], likeness: Evidence['likeness'], best: Evidence['best']) {
  const known: { parallel: Parallel; inStep: number }[] = [];
  return {
    parallel: (a: Place, b: Place): number =>
      a.account > b.account
        ? of(b.account, a.account).parallel(b.sentence, a.sentence)
        : of(a.account, b.account).parallel(a.sentence, b.sentence),
    inStep: (a: number, b: number): number => of(Math.min(a, b), Math.max(a, b)).inStep,
  };

  function of(first: number, second: number) {
    const key = first * counts.length + second;
    if (known[key]) return known[key];
    const anchors = anchorsOf(first, second);
    const found = {
      parallel: parallels(anchors, counts[first]!),
      inStep: stepsTogether(anchors, (counts[first]! + counts[second]!) / 2),
    };
    known[key] = found;
    return found;
  }

  /** In the order of the first account. */
  function anchorsOf(first: number, second: number): Anchor[] {
    const anchors: Anchor[] = [];
    for (let a = 0; a < counts[first]!; a += 1) {
      const place = { account: first, sentence: a };
      const most = best(place, second);
      if (most < LEAST_LIKE) continue;
      for (let b = 0; b < counts[second]!; b += 1) {
        const other = { account: second, sentence: b };
        if (likeness(place, other) === most && best(other, first) === most) anchors.push({ a, b, likeness: most });
      }
    }
    return anchors;
  }
}

/** For each sentence its best likeness in each account. */
function bestRows(matrix: Float32Array, size: number, offsets: number[], counts: number[]): Float32Array {
  const bests = new Float32Array(size * counts.length);
  for (let row = 0; row < size; row += 1) {
    for (let account = 0; account < counts.length; account += 1) {
      let best = 0;
      const from = row * size + offsets[account]!;
      for (let at = from; at < from + counts[account]!; at += 1) if (matrix[at]! > best) best = matrix[at]!;
      bests[row * counts.length + account] = best;
    }
  }
  return bests;
}
