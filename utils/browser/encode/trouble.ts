import type { EncodeFailure } from '@/utils/encode/failure';
import { changeSetting } from '../settings/changeSetting';
import { defineSetting } from '../settings/defineSetting';

/** Why sentences are compared by their words only for now. */
export interface Trouble {
  is: EncodeFailure['is'];
  /** In milliseconds since 1970. */
  at: number;
  /** The reader was told in the popup. */
  told?: boolean;
}

/** Kept, as the background may end at any moment: what failed is not tried again with every article. */
export const trouble = defineSetting<Trouble | null>('encoderTrouble', null);

/** An update of browser or extension may mend it without a word. */
const TRIED_AGAIN_AFTER = 24 * 60 * 60_000;

/** Failures of a moment, which say nothing of the next article. */
const PASSING: EncodeFailure['is'][] = ['off', 'cancelled', 'noSpace'];

/** The trouble that still holds. */
export async function currentTrouble(now: number): Promise<Trouble | undefined> {
  const noted = await trouble.getValue();
  return noted && now - noted.at < TRIED_AGAIN_AFTER ? noted : undefined;
}

export async function noteTrouble({ is }: EncodeFailure, now: number): Promise<void> {
  if (!PASSING.includes(is)) await changeSetting(trouble, () => ({ is, at: now }));
}

/** The trouble that still holds and that the reader has not heard of: it is told once. */
export async function untoldTrouble(now: number): Promise<Trouble | undefined> {
  const current = await currentTrouble(now);
  if (!current || current.told) return undefined;
  await changeSetting(trouble, () => ({ ...current, told: true }));
  return current;
}

/** The reader says "try again". */
export async function forgetTrouble(): Promise<void> {
  await changeSetting(trouble, () => null);
}
