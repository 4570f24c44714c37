import type { Cluster } from '@/utils/compare/facts/candidatePair';
import { isEnglish, phraseBeside } from '@/utils/compare/label/phrases';
import { hasRole } from '@/utils/compare/label/role';
import { clauseOfDay, thingOfDay } from '@/utils/compare/label/roundValue';
import type { Side } from '@/utils/link/side';

/**
 * What happened then: in English what is named by its day, else the clause up to it, else the noun phrase beside it that acts or
 * is acted upon.
 */
export function labelDate(cluster: Cluster, sides: Side[]): string {
  const [first] = cluster as [Cluster[number]];
  const phrase = phraseBeside(first, cluster, sides);
  if (!isEnglish(sides[first.account]!.account.article)) return phrase;
  const own = cluster.filter(({ language }) => language === first.language);
  const told = thingOfDay(own, sides) || clauseOfDay(own, sides);
  return told || (cluster.some((mention) => hasRole(phrase, mention, sides)) ? phrase : '');
}
