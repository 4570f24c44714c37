import type { Side } from '@/utils/link/side';
import { voicesIn } from '@/utils/read/voices';
import { oncePer } from '@/utils/text/shared/words/oncePer';

/** Who speaks in an account; told of it whole, and of each sentence that credits somebody. */
export const accountVoices = oncePer(({ account }: Side) => voicesIn(account));
