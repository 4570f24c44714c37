import type { Link } from '@/utils/link/link';
import type { Side } from '@/utils/link/side';

/** Whether one of two accounts is mostly the other told again, sentence by sentence: what differs then was changed. */
export type InStep = (a: number, b: number) => boolean;

/** From this share of the shorter account's sentences on. */
const MOSTLY = 0.5;

/** Reads it from the sentences that tell the same claim. */
export function stepsOf(sides: Side[], links: Link[]): InStep {
  const told = new Map<string, Set<number>>();
  for (const { a, b, how } of links) {
    if (how !== 'same') continue;
    for (const [one, other] of [
      [a, b],
      [b, a],
    ] as const) {
      const key = `${one.account} ${other.account}`;
      told.set(key, (told.get(key) ?? new Set()).add(one.sentence));
    }
  }
  const share = (a: number, b: number) => (told.get(`${a} ${b}`)?.size ?? 0) / Math.max(1, sides[a]!.words.length);
  return (a, b) => Math.max(share(a, b), share(b, a)) >= MOSTLY;
}
