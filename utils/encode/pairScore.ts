import type { PairFigures } from './similarity';

/** How sure it is that two sentences tell the same, 0 to 1, by their words' vectors alone. */
export function pairScore({ ab, ba }: PairFigures): number {
  return Math.max(ab, ba);
}
