import type { Cluster } from '@/utils/compare/facts/candidatePair';
import { phraseBeside } from '@/utils/compare/label/phrases';
import type { Side } from '@/utils/link/side';
import { countedIn, isTelling, roundGap } from './counted';

/** What is counted, in the words of most accounts, else the noun phrase beside the number. */
export function labelNumber(cluster: Cluster, sides: Side[]): string {
  const counting = cluster.filter((mention) => countedIn(mention, sides) !== '');
  const telling = counting.map((mention) => countedIn(mention, sides)).filter(isTelling);
  if (telling.length > 0) return mostCommon(telling);
  return counting.length > 0 ? roundGap(counting[0]!, sides) : phraseBeside(cluster[0]!, cluster, sides);
}

/** What most accounts call it; of those equally common the longest, which tells most. */
function mostCommon(phrases: string[]): string {
  const count = (phrase: string) => phrases.filter((one) => one.toLowerCase() === phrase.toLowerCase()).length;
  return phrases.toSorted((a, b) => count(b) - count(a) || b.length - a.length)[0]!;
}
