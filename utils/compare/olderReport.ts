import type { Judgement } from '@/utils/compare/align/judge';
import type { Side } from '@/utils/link/side';
import { standingStem } from '@/utils/text/en/words/synonyms';

/** Reports of one event this far apart may well tell two states of it. */
const HOURS_APART = 3;
/** What is still being counted when the first reports appear; "28.8 million exchanges last spring" no longer change. */
const STILL_COUNTED = new Set(
  'kill injur wound miss arrest detain evacu displac rescu infect case hospit homeless victim survivor damag destroy'
    .split(' ')
    .map(standingStem),
);

/** Whether two tolls that cannot both be true stand in reports of which one was published well before the other. */
export function isOlderReport({ how, between }: Judgement, sides: Side[]): boolean {
  if (how !== 'other number' || between === undefined) return false;
  if (!between.every(({ things }) => things.some((thing) => STILL_COUNTED.has(thing)))) return false;
  const [a, b] = between.map(({ account }) => Date.parse(sides[account]!.account.article.publishedAt ?? '')) as [
    number,
    number,
  ];
  return Math.abs(a - b) >= HOURS_APART * 3_600_000;
}
