import type { Group } from '@/utils/compare/facts/candidatePair';

/** Who said it. */
export function labelQuote(group: Group): string {
  return group.find(({ attribution }) => attribution)?.attribution ?? '';
}
