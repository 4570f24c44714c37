import type { Similarity } from '@/utils/encode/similarity';
import { candidatePairs } from './candidates';
import { featureReader, type Mode } from './features';
import type { Part } from './parts';
import { pairScorer, partsOfPair, thresholdsOf } from './score';
import { isOneLanguage, type Side } from './side';
import { similaritiesOf } from './similarities';

/** A sentence of an account. */
export interface Place {
  account: number;
  sentence: number;
}

export function isSamePlace(a: Place, b: Place): boolean {
  return a.account === b.account && a.sentence === b.sentence;
}

/** A place as the key of a map or set. */
export function placeKey({ account, sentence }: Place): string {
  return `${account} ${sentence}`;
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
  const places = sides.map(({ words }, account) => words.map((_, sentence): Place => ({ account, sentence })));
  const links: Link[] = [];
  for (const [first, a] of sides.entries()) {
    for (let second = first + 1; second < sides.length; second += 1) {
      const b = sides[second]!;
      const similarity = vectors(first, second);
      const mode = modeOf(a, b, similarity !== undefined);
      const similarities = similaritiesOf(a, b, similarity);
      const score = pairScorer(a, b, similarities, mode);
      const least = thresholdsOf(mode);
      for (const [row, column] of candidatePairs(similarities)) {
        const { linked, same } = score(row, column);
        links.push({
          a: places[first]![row]!,
          b: places[second]![column]!,
          how: same >= least.same ? 'same' : 'partly',
          probability: linked,
          same,
          score: scaled(linked, least.linked),
          mode,
        });
      }
    }
  }
  return links;
}

/** Tells of links of a story what speaks for two sentences' telling one thing, and against it; it measures two accounts once. */
export function linkExplainer(sides: Side[], vectors: Vectors = () => undefined): (link: Link) => Part[] {
  const readers = new Map<string, ReturnType<typeof featureReader>>();
  const readerOf = ({ a: { account: first }, b: { account: second }, mode }: Link) => {
    const key = `${first} ${second}`;
    const [a, b] = [sides[first]!, sides[second]!];
    const reader = readers.get(key) ?? featureReader(a, b, similaritiesOf(a, b, vectors(first, second)), mode);
    readers.set(key, reader);
    return reader;
  };
  return (link) => partsOfPair(readerOf(link)(link.a.sentence, link.b.sentence), link.mode);
}

function scaled(value: number, least: number): number {
  const score = value < least ? (0.5 * value) / least : 0.5 + (0.5 * (value - least)) / (1 - least);
  return Math.round(score * 1e4) / 1e4;
}

/** Words of two languages are not compared; names and figures are. */
function modeOf(a: Side, b: Side, hasVectors: boolean): Mode {
  if (!hasVectors) return 'words';
  return isOneLanguage(a, b) ? 'both' : 'across';
}
