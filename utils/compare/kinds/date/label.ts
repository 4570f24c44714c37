import type { Cluster } from '@/utils/compare/facts/candidatePair';
import { isEnglish, phraseBeside } from '@/utils/compare/label/phrases';
import { clauseOfDay, thingOfDay } from '@/utils/compare/label/roundValue';
import type { Side } from '@/utils/link/side';

/**
 * What happened then: in English what is named by its day, else the clause up to it, or nothing; in other languages the noun
 * phrase beside it.
 */
export function labelDate(cluster: Cluster, sides: Side[]): string {
  const [first] = cluster as [Cluster[number]];
  if (!isEnglish(sides[first.account]!.account.article)) return phraseBeside(first, cluster, sides);
  const own = cluster.filter(({ language }) => language === first.language);
  return thingOfDay(own, sides) || clauseOfDay(own, sides);
}
