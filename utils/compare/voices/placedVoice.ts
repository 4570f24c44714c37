import type { AccountVoice } from '@/utils/read/voices';

/** A voice as one account hears it. */
export interface PlacedVoice {
  account: number;
  voice: AccountVoice;
  /** Where the account names it first, with what it says of it. */
  start: number;
  end: number;
  quoted: boolean;
}
