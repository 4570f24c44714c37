import type { Link } from '@/utils/link/link';
import type { Side } from '@/utils/link/side';

/** Whether one of two accounts is mostly the other told again, sentence by sentence: what differs then was changed. */
export type InStep = (a: number, b: number) => boolean;

/** From this share of the shorter account's sentences on. */
const MOSTLY = 0.5;

/** Reads it from the sentences that tell the same claim. */
export function stepsOf(sides: Side[], links: Link[]): InStep {
  const told = sides.map(() => sides.map(() => new Set<number>()));
  for (const { a, b, how } of links) {
    if (how !== 'same') continue;
    told[a.account]![b.account]!.add(a.sentence);
    told[b.account]![a.account]!.add(b.sentence);
  }
  const share = (a: number, b: number) => told[a]![b]!.size / Math.max(1, sides[a]!.words.length);
  return (a, b) => Math.max(share(a, b), share(b, a)) >= MOSTLY;
}
