import type { Cluster } from '@/utils/compare/facts/candidatePair';
import { phraseBeside } from '@/utils/compare/label/phrases';
import type { Side } from '@/utils/link/side';
import { countedIn, isEnglish, isTelling, roundGap } from './counted';

/** What is counted, in the words of most accounts of the first one's language, else the noun phrase beside the number. */
export function labelNumber(cluster: Cluster, sides: Side[]): string {
  const [first] = cluster as [Cluster[number]];
  const counting = cluster
    .filter(({ language }) => language === first.language)
    .map((mention) => ({ mention, counted: countedIn(mention, sides) }))
    .filter(({ counted }) => counted !== '');
  const telling = counting.filter(({ counted }) => isTelling(counted, isEnglish(first)));
  if (telling.length > 0) return mostCommon(telling.map(({ counted }) => counted));
  const gap = isEnglish(first) ? counting[0]?.mention : undefined;
  return gap ? roundGap(gap, sides) : phraseBeside(first, cluster, sides);
}

/** What most accounts call it; of those equally common the longest, which tells most. */
function mostCommon(phrases: string[]): string {
  const count = (phrase: string) => phrases.filter((one) => one.toLowerCase() === phrase.toLowerCase()).length;
  return phrases.toSorted((a, b) => count(b) - count(a) || b.length - a.length)[0]!;
}
