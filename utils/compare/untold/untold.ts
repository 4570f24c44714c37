import { linksTo } from '@/utils/compare/facts/linksTo';
import type { Link, Place } from '@/utils/link/link';
import { partsOf, type Reasoned } from '@/utils/link/parts';
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
  const tables = sides.map((one) => sides.map((other) => tableOf(one, other)));
  const isRead = pairsRead(sides, links);
  const probabilityOf = ({ account }: Place, by: number, values: number[]) =>
    isRead(account, by) ? probability(values, tables[account]![by]!) : 0;
  return {
    features,
    probability: (place, by) => probabilityOf(place, by, features(place, by)),
    explain: (place, by) => {
      const values = features(place, by);
      const { weights: table } = tables[place.account]![by]!;
      return { probability: probabilityOf(place, by, values), parts: partsOf(UNTOLD_FEATURES, values, table) };
    },
  };
}

function tableOf(a: Side, b: Side) {
  return isOneLanguage(a, b) ? weights.within : weights.across;
}

/** Of two accounts in two languages nothing is found by words alone, so that nothing can be missed. */
function pairsRead(sides: Side[], links: Link[]): (a: number, b: number) => boolean {
  const byVectors = new Set(
    links.filter(({ mode }) => mode !== 'words').map(({ a, b }) => `${a.account} ${b.account}`),
  );
  return (a, b) => isOneLanguage(sides[a]!, sides[b]!) || byVectors.has(`${a} ${b}`) || byVectors.has(`${b} ${a}`);
}

function probabilitiesOf(place: Place, by: number, links: Link[]): number[] {
  return linksTo(by, place, links)
    .map(({ probability }) => probability)
    .sort((x, y) => y - x);
}

/** Four digits: what a last digit of a vector moves must not move what is shown. */
function probability(features: number[], { weights: table, bias }: { weights: number[]; bias: number }): number {
  let sum = bias;
  for (let at = 0; at < features.length; at += 1) sum += features[at]! * table[at]!;
  return Math.round(1e4 / (1 + Math.exp(-sum))) / 1e4;
}
