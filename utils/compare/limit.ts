import type { Judged } from '@/utils/compare/judged';

/** What one account alone has is endless (some 60 a story): only the most telling of each is kept. */
const MOST_ALONE = 8;

/** Orders what was judged by importance, and of what one account alone has keeps the few that matter most. */
export function limitJudged(judged: Judged[]): Judged[] {
  const alone = new Map<number, number>();
  return judged
    .toSorted((a, b) => b.salience - a.salience)
    .filter(({ judgement, group: [first] }) => {
      if (judgement.verdict !== 'only' || first === undefined) return true;
      const count = (alone.get(first.account) ?? 0) + 1;
      alone.set(first.account, count);
      return count <= MOST_ALONE;
    });
}
