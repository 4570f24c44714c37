import { linksTo } from '@/utils/compare/facts/linksTo';
import type { Link, Place } from '@/utils/link/link';
import { partsOf, type Reasoned } from '@/utils/link/parts';
import { probability, type Regression } from '@/utils/link/probability';
import { isOneLanguage, type Side } from '@/utils/link/side';
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
  const features = ({ account, sentence }: Place, by: number) =>
    untoldFeatures({
      side: sides[account]!,
      sentence,
      searched: searched[by]!,
      links: probabilitiesOf({ account, sentence }, by, links),
    });
  const tables = sides.map((_, account) => sides.map((__, by) => tableOf(account, by, sides, links)));
  return {
    features,
    probability: (place, by) => probability(features(place, by), tables[place.account]![by]!),
    explain: (place, by) => {
      const values = features(place, by);
      const table = tables[place.account]![by]!;
      return { probability: probability(values, table), parts: partsOf(UNTOLD_FEATURES, values, table.weights) };
    },
  };
}

/** Of two accounts in two languages nothing is found by words alone, so that nothing can be missed. */
const NEVER: Regression = { weights: UNTOLD_FEATURES.map(() => 0), bias: Number.NEGATIVE_INFINITY };

function tableOf(account: number, by: number, sides: Side[], links: Link[]): Regression {
  if (isOneLanguage(sides[account]!, sides[by]!)) return weights.within;
  const hasVectors = sides[account]!.words.some((_, sentence) =>
    linksTo(by, { account, sentence }, links).some(({ mode }) => mode !== 'words'),
  );
  return hasVectors ? weights.across : NEVER;
}

function probabilitiesOf(place: Place, by: number, links: Link[]): number[] {
  return linksTo(by, place, links)
    .map(({ probability }) => probability)
    .sort((x, y) => y - x);
}
