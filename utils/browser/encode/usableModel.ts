import type { EncodeFailure } from '@/utils/encode/failure';
import type { Result } from '@/utils/model';
import { byWordsOnly } from './byWordsOnly';
import { modelHash } from './modelHash';
import { currentTrouble } from './trouble';

/** The hash of the model, unless the reader chose to do without it, or it failed before. */
export async function usableModel(): Promise<Result<string, EncodeFailure>> {
  if (await byWordsOnly.getValue()) return { ok: false, failure: { is: 'off' } };
  const trouble = await currentTrouble(Date.now());
  if (trouble) return { ok: false, failure: { is: trouble.is } };
  return modelHash();
}
