import type { Cluster } from '@/utils/compare/facts/candidatePair';
import { phraseBeside } from '@/utils/compare/label/phrases';
import type { Side } from '@/utils/link/side';
import { countedIn, isEnglish, isTelling, roundGap } from './counted';

/** What is counted, in the words of most accounts, else the noun phrase beside the number. */
export function labelNumber(cluster: Cluster, sides: Side[]): string {
  const counting = cluster
    .map((mention) => ({ mention, counted: countedIn(mention, sides) }))
    .filter(({ counted }) => counted !== '');
  const telling = counting.filter(({ mention, counted }) => isTelling(counted, isEnglish(mention)));
  if (telling.length > 0) return mostCommon(telling.map(({ counted }) => counted));
  const gap = counting.find(({ mention }) => isEnglish(mention))?.mention;
  return gap ? roundGap(gap, sides) : phraseBeside(cluster[0]!, cluster, sides);
}

/** What most accounts call it; of those equally common the longest, which tells most. */
function mostCommon(phrases: string[]): string {
  const count = (phrase: string) => phrases.filter((one) => one.toLowerCase() === phrase.toLowerCase()).length;
  return phrases.toSorted((a, b) => count(b) - count(a) || b.length - a.length)[0]!;
}
