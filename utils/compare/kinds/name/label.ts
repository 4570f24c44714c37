import type { Cluster } from '@/utils/compare/facts/candidatePair';
import { phraseBeside } from '@/utils/compare/label/phrases';
import type { Side } from '@/utils/link/side';

/** What the one who is named did, or is. */
export function labelName(cluster: Cluster, sides: Side[]): string {
  return phraseBeside(cluster[0]!, cluster, sides);
}
