import type { Side } from '@/utils/link/side';
import { withoutPossessive } from '@/utils/text/en/words/possessive';

const known = new WeakMap<Side, Set<string>>();

/** Every word of an account, in lower case. */
export function wordsIn(side: Side): Set<string> {
  const words = known.get(side) ?? new Set(side.account.tokens.flat().map(({ lower }) => withoutPossessive(lower)));
  known.set(side, words);
  return words;
}
