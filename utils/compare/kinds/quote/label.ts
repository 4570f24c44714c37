import type { Group } from '@/utils/compare/facts/group';

/** Who said it. */
export function labelQuote(group: Group): string {
  return group.find(({ attribution }) => attribution)?.attribution ?? '';
}
