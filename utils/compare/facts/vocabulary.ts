import type { Side } from '@/utils/link/side';
import { withoutPossessive } from '@/utils/text/en/words/possessive';
import { oncePer } from '@/utils/text/shared/words/oncePer';

/** Every word of an account, in lower case. */
export const wordsIn = oncePer(
  ({ account }: Side) => new Set(account.tokens.flat().map(({ lower }) => withoutPossessive(lower))),
);
