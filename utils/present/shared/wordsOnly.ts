import type { EncodeFailure } from '@/utils/encode/failure';
import type { MessageKey, Words } from './words';

/** What the reader chose needs no word, nor what nobody waits for. */
const REASONS: Record<Exclude<EncodeFailure['is'], 'off' | 'cancelled'>, MessageKey> = {
  noRuntime: 'wordsOnly_noRuntime',
  noMemory: 'wordsOnly_noMemory',
  damaged: 'wordsOnly_damaged',
  died: 'wordsOnly_died',
  tooSlow: 'wordsOnly_tooSlow',
  noSpace: 'wordsOnly_noSpace',
};

/** "Reports are compared by their words only: …", and why. Undefined where there is nothing to tell. */
export function wordsOnlyLine({ is }: EncodeFailure, { t }: Words): string | undefined {
  return is === 'off' || is === 'cancelled' ? undefined : t('wordsOnlyBecause', t(REASONS[is]));
}
