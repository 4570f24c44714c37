import type { Cluster } from '@/utils/compare/facts/candidatePair';
import { phraseBeside } from '@/utils/compare/label/phrases';
import type { Side } from '@/utils/link/side';

/** What happened then. */
export function labelDate(cluster: Cluster, sides: Side[]): string {
  return phraseBeside(cluster[0]!, cluster, sides);
}
