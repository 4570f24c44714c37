import type { Side } from '@/utils/link/side';
import type { RatedRow } from './worth';

/** A row that has so much of its words, the rarer the more, from a better one tells the same again. */
const SAME_AGAIN = 0.6;

/** Whether a row tells what one of those before it tells. */
export function tellsAgain({ row }: RatedRow, before: RatedRow[], sides: Side[]): boolean {
  const own = weightsOf(row, sides);
  return before.some((better) => shareOf(own, weightsOf(better.row, sides)) >= SAME_AGAIN);
}

function weightsOf({ places }: RatedRow['row'], sides: Side[]): Map<string, number> {
  return new Map(places.flatMap(({ account, sentence }) => [...sides[account]!.words[sentence]!.weights]));
}

/** What the two have in common, of the one that has less to say. */
function shareOf(a: Map<string, number>, b: Map<string, number>): number {
  const sum = (weights: Iterable<number>) => [...weights].reduce((total, weight) => total + weight, 0);
  const shared = sum([...a].filter(([term]) => b.has(term)).map(([, weight]) => weight));
  return shared / Math.max(1, Math.min(sum(a.values()), sum(b.values())));
}
