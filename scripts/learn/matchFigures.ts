import type { Coefficients } from '@/utils/match/score/coefficients';
import type { Asked } from './collect';
import { rankAsked } from './matchTable';

/** How many of a query's candidates the command line answers with. */
const TOP = 20;

export interface Figures {
  /** Parts of 1: of a story's other accounts, those among the first two and ten. */
  recallAt2: number;
  recallAt10: number;
  /** F1 of linked pairs, linked from a probability on. */
  f1(threshold: number): number;
}

/** As the command line would answer, each query by the table that `tableFor` gives for its story. */
export function measure(asked: Asked[], tableFor: (story: string) => Coefficients): Figures {
  const sizes = new Map<string, number>();
  for (const { story } of asked) sizes.set(story, (sizes.get(story) ?? 0) + 1);
  const links = new Map<string, { odds: number; right: boolean }>();
  const found = { 2: 0, 10: 0 };
  const wanted = { 2: 0, 10: 0 };
  for (const query of asked) {
    const ranked = rankAsked(query, tableFor(query.story)).slice(0, TOP);
    for (const top of [2, 10] as const) {
      found[top] += ranked.slice(0, top).filter(({ candidate }) => candidate.story === query.story).length;
      wanted[top] += Math.min(top, sizes.get(query.story)! - 1);
    }
    for (const { candidate, odds } of ranked) {
      if (candidate.story === undefined) continue;
      const key = [query.id, candidate.id].sort().join(' ');
      const best = Math.max(odds, links.get(key)?.odds ?? Number.NEGATIVE_INFINITY);
      links.set(key, { odds: best, right: candidate.story === query.story });
    }
  }
  const gold = [...sizes.values()].reduce((sum, size) => sum + (size * (size - 1)) / 2, 0);
  const f1 = (threshold: number) => {
    const linked = [...links.values()].filter(({ odds }) => 1 / (1 + Math.exp(-odds)) >= threshold);
    return (2 * linked.filter(({ right }) => right).length) / (linked.length + gold);
  };
  return { recallAt2: found[2] / wanted[2], recallAt10: found[10] / wanted[10], f1 };
}
