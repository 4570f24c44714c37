import { AGREE, type Relation } from '@/utils/compare/judge/relation';
import type { FoundMention } from '@/utils/read/mention';

/** Whether two accounts credit one source, another, or hedge what the other states. Other sources never contradict. */
export function judgeAttributions(a: FoundMention, b: FoundMention): Relation {
  if (a.certainty !== b.certainty) return { verdict: 'compatible', how: 'hedged' };
  if (a.certainty === 'hedged') return AGREE;
  const words = new Set(a.value.split(' '));
  if (b.value.split(' ').some((word) => words.has(word))) return AGREE;
  return { verdict: 'compatible', how: 'other source' };
}
