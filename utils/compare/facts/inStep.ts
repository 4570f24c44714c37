import type { Link } from '@/utils/link/link';
import type { Side } from '@/utils/link/side';

/** Whether one of two accounts is mostly the other told again, sentence by sentence: what differs then was changed. */
export type InStep = (a: number, b: number) => boolean;

/** Whether one is mostly the other told again, and whether it is so closely. */
export interface Steps {
  inStep: InStep;
  closely: InStep;
}

/** From this share of the shorter account's sentences on. */
const MOSTLY = 0.5;
/** From here on so little is told otherwise that an unlike value in a like place is hardly another fact. */
const CLOSELY = 0.65;
/** That sentences of two languages tell the same claim is less often sure: of what is in step, this share is known to be. */
const KNOWN_ACROSS = 0.6;

/** Reads it from the sentences that tell the same claim. */
export function stepsOf(sides: Side[], links: Link[]): Steps {
  const told = sides.map(() => sides.map(() => new Set<number>()));
  for (const { a, b, how } of links) {
    if (how !== 'same') continue;
    told[a.account]![b.account]!.add(a.sentence);
    told[b.account]![a.account]!.add(b.sentence);
  }
  const share = (a: number, b: number) => told[a]![b]!.size / Math.max(1, sides[a]!.words.length);
  const areTranslated = (a: number, b: number) => sides[a]!.account.language.tag !== sides[b]!.account.language.tag;
  const from =
    (least: number): InStep =>
    (a, b) =>
      Math.max(share(a, b), share(b, a)) >= least * (areTranslated(a, b) ? KNOWN_ACROSS : 1);
  return { inStep: from(MOSTLY), closely: from(CLOSELY) };
}
