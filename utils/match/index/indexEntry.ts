import type { Profile } from './profile';
import { topTerms } from './topTerms';

/** One document of a segment, unpacked. */
export interface IndexEntry {
  id: string;
  /** Days since 1970, 0 where unknown. */
  day: number;
  /** Term hashes with a weight of 1 to 255. */
  terms: [term: number, weight: number][];
}

/** What the index keeps of an account. */
export function indexEntryOf(profile: Profile): IndexEntry {
  return { id: profile.id, day: profile.day ?? 0, terms: topTerms(profile) };
}
