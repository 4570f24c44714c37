import { AGREE, type Relation } from '@/utils/compare/facts/relation';
import type { FoundMention } from '@/utils/read/account/mention';

/** Whether two accounts credit one source or another. Other sources never contradict, and hedges are a kind of their own. */
export function judgeAttributions(a: FoundMention, b: FoundMention): Relation {
  const isHedged = a.certainty === 'hedged' || b.certainty === 'hedged';
  const words = new Set(a.value.split(' '));
  if (isHedged || b.value.split(' ').some((word) => words.has(word))) return AGREE;
  return { verdict: 'compatible', how: 'other source' };
}
