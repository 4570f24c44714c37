import { AGREE, type Relation } from '@/utils/compare/judge/relation';
import type { FoundMention } from '@/utils/compare/mention';

/** Whether two names in one role are one name, spellings of one, or two. */
export function judgeNames(a: FoundMention, b: FoundMention): Relation {
  if (isPartOf(a.value, b.value) || isPartOf(b.value, a.value)) return { verdict: 'compatible', how: 'narrower' };
  const [x, y] = [a.value.split(' '), b.value.split(' ')];
  if (x.at(-1) === y.at(-1) || x.every((word) => y.includes(word)) || y.every((word) => x.includes(word))) return AGREE;
  const [long, short] = a.value.length > b.value.length ? [a.value, b.value] : [b.value, a.value];
  if (long.slice(0, 4) === short.slice(0, 4) && long.length - short.length <= 2 && x.length === y.length) {
    return { verdict: 'compatible', how: 'other name' };
  }
  return { verdict: 'conflict', how: 'other name' };
}

/** "alibaba's qwen lab" and "operators linked to alibaba" of "alibaba" */
function isPartOf(part: string, whole: string): boolean {
  return part.startsWith(`${whole}'s `) || part.startsWith(`${whole}’s `) || part.endsWith(` to ${whole}`);
}
