import type { Cluster } from '@/utils/compare/facts/candidatePair';

/** Who said it. */
export function labelQuote(group: Cluster): string {
  return group.find(({ attribution }) => attribution)?.attribution ?? '';
}
