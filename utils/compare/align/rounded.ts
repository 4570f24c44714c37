import type { CandidatePair } from '@/utils/compare/facts/candidatePair';
import { valueSimilarity } from './valueSimilarity';

/** Two that are one when rounded are this close. */
const CLOSE = 0.97;
/** Up to a dozen people count; few numbers as small are rounded. */
const COUNTED_OUT = 12;

/** Whether two numbers of a pair are one, rounded by one of the two: "97.84 percent" beside "just under 98 percent". */
export function areRounded({ a, b, relation }: CandidatePair): boolean {
  const [x, y] = [a.parsed, b.parsed];
  if (x.type !== 'number' || y.type !== 'number' || relation.verdict !== 'compatible') return false;
  return Math.min(x.low, y.low) > COUNTED_OUT && valueSimilarity(x, y) >= CLOSE;
}
