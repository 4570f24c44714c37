import type { Link, Place } from '@/utils/link/link';
import { partsOf, type Reasoned } from '@/utils/link/parts';
import type { Side } from '@/utils/link/side';
import { UNTOLD_FEATURES, untoldFeatures } from './features';
import { searchedOf } from './termOverlap';
import weights from './weights.json';

/** How surely an account tells nowhere, in any words, what a sentence of another tells. */
export interface UntoldReader {
  probability(place: Place, by: number): number;
  /** What it goes by, in the order of `UNTOLD_FEATURES`. */
  features(place: Place, by: number): number[];
  explain(place: Place, by: number): Reasoned;
}

/** Looks for sentences of each account in every other. */
export function untoldReader(sides: Side[], links: Link[]): UntoldReader {
  const searched = sides.map(searchedOf);
  const probabilities = probabilitiesOf(links);
  const features = ({ account, sentence }: Place, by: number) =>
    untoldFeatures({
      side: sides[account]!,
      sentence,
      searched: searched[by]!,
      links: probabilities.get(key({ account, sentence }, by)) ?? [],
    });
  return {
    features,
    probability: (place, by) => probability(features(place, by)),
    explain: (place, by) => {
      const values = features(place, by);
      return { probability: probability(values), parts: partsOf(UNTOLD_FEATURES, values, weights.weights) };
    },
  };
}

function probabilitiesOf(links: Link[]): Map<string, number[]> {
  const found = new Map<string, number[]>();
  const add = (id: string, probability: number) => {
    const known = found.get(id);
    if (known) known.push(probability);
    else found.set(id, [probability]);
  };
  for (const { a, b, probability } of links) {
    add(key(a, b.account), probability);
    add(key(b, a.account), probability);
  }
  for (const all of found.values()) all.sort((x, y) => y - x);
  return found;
}

function key({ account, sentence }: Place, by: number): string {
  return `${account} ${sentence} ${by}`;
}

/** Four digits: what a last digit of a vector moves must not move what is shown. */
function probability(features: number[]): number {
  let sum = weights.bias;
  for (let at = 0; at < features.length; at += 1) sum += features[at]! * weights.weights[at]!;
  return Math.round(1e4 / (1 + Math.exp(-sum))) / 1e4;
}
