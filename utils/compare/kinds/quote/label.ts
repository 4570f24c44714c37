import type { Cluster } from '@/utils/compare/facts/candidatePair';

/** Who said it. */
export function labelQuote(cluster: Cluster): string {
  return cluster.find(({ attribution }) => attribution)?.attribution ?? '';
}
