import type { Group } from '@/utils/compare/align/group';

/** Who said it. */
export function labelQuote(group: Group): string {
  return group.find(({ attribution }) => attribution)?.attribution ?? '';
}
