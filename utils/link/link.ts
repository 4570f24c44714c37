import type { Similarity } from '@/utils/encode/similarity';
import { primaryOf } from '@/utils/text/shared/words/primaryOf';
import { candidatePairs } from './candidates';
import type { Mode } from './features';
import { type PairScore, pairScorer, thresholdsOf } from './score';
import type { Side } from './side';
import { similaritiesOf } from './similarities';

/** A sentence of an account. */
export interface Place {
  account: number;
  sentence: number;
}

/** Two sentences of two accounts that tell the same: the main claim of one, or only a part of it. */
export interface Link {
  a: Place;
  b: Place;
  how: 'same' | 'partly';
  /** Probability that both tell one thing, in part at least. */
  probability: number;
  /** Probability that the main claim of one is the other's. */
  same: number;
  /** `probability` against the least that counts: 0.5 at the threshold, 1 at certainty. A link counts from 0.5 on. */
  score: number;
  mode: Mode;
  features: number[];
}

/** What the encoder says of two accounts, by their places; undefined where it said nothing. */
export type Vectors = (a: number, b: number) => Similarity | undefined;

/** Probability that two sentences of two accounts tell one thing, for every pair: a row a sentence of the first. */
export function linkProbabilities(a: Side, b: Side, vectors?: Similarity): number[][] {
  const score = pairScorer(a, b, similaritiesOf(a, b, vectors), modeOf(a, b, vectors !== undefined));
  return a.words.map((_, row) => b.words.map((__, column) => score(row, column).linked));
}

/** Links the sentences of every two accounts. The pairs that were considered are told too, with a score under 0.5. */
export function linkAccounts(sides: Side[], vectors: Vectors = () => undefined): Link[] {
  const links: Link[] = [];
  for (const [first, a] of sides.entries()) {
    for (let second = first + 1; second < sides.length; second += 1) {
      const b = sides[second]!;
      const similarity = vectors(first, second);
      const mode = modeOf(a, b, similarity !== undefined);
      const similarities = similaritiesOf(a, b, similarity);
      const score = pairScorer(a, b, similarities, mode);
      for (const [row, column] of candidatePairs(similarities)) {
        const [here, there] = [placeOf(first, row), placeOf(second, column)];
        links.push(linkOf(here, there, score(row, column), mode));
      }
    }
  }
  return links;
}

function placeOf(account: number, sentence: number): Place {
  return { account, sentence };
}

function linkOf(a: Place, b: Place, { linked, same, features }: PairScore, mode: Mode): Link {
  const least = thresholdsOf(mode);
  return {
    a,
    b,
    how: same >= least.same ? 'same' : 'partly',
    probability: linked,
    same,
    score: scaled(linked, least.linked),
    mode,
    features,
  };
}

function scaled(value: number, least: number): number {
  const score = value < least ? (0.5 * value) / least : 0.5 + (0.5 * (value - least)) / (1 - least);
  return Math.round(score * 1e4) / 1e4;
}

/** Words of two languages are not compared; names and figures are. */
function modeOf(a: Side, b: Side, hasVectors: boolean): Mode {
  if (!hasVectors) return 'words';
  return languageOf(a) === languageOf(b) ? 'both' : 'across';
}

function languageOf({ account }: Side): string {
  return primaryOf(account.article.language);
}
