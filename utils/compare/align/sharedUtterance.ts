import type { Evidence } from '@/utils/compare/align/evidence';
import type { PlacedMention } from '@/utils/compare/align/placed';
import { sharedRun } from '@/utils/compare/judge/quote';

/** How surely two quotations give one utterance: four words in a row are hardly chance; fewer need the sentences to be alike. */
export function sharedUtterance(a: PlacedMention, b: PlacedMention, { likeness }: Evidence): number {
  if (!shareWord(a, b)) return 0;
  const { count, share } = sharedRun(a, b);
  if (count >= 4) return share >= (count >= 7 ? 0.3 : 0.5) ? 0.6 + share / 3 : 0;
  if (share < 1) return 0;
  return (a.value === b.value ? 0.3 : 0.1) + 0.2 * Math.min(count, 3) + likeness(a, b);
}

function shareWord(a: PlacedMention, b: PlacedMention): boolean {
  for (const word of a.valueWords) if (b.valueWords.has(word)) return true;
  return false;
}
