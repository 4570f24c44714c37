import type { Cluster } from '@/utils/compare/facts/candidatePair';
import { tellingRun } from '@/utils/compare/label/tellingRun';
import type { Side } from '@/utils/link/side';

/** What happened then. */
export function labelDate(group: Cluster, sides: Side[]): string {
  return tellingRun(group[0]!, group, sides);
}
