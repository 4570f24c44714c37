import type { Group } from '@/utils/compare/facts/candidate';

/** Who said it. */
export function labelQuote(group: Group): string {
  return group.find(({ attribution }) => attribution)?.attribution ?? '';
}
