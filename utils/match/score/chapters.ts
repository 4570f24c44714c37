import { COEFFICIENTS } from './coefficients';
import { rank } from './rank';
import type { TfIdfProfile } from './tfIdf';

/** An event's own accounts appear within three days; what comes later is its next chapter. */
const CHAPTER_GAP = 4;

/**
 * The accounts of an earlier chapter of the query's story, best first: those that would pass for the same story by their
 * words, were they not published days before.
 */
export function earlierChapters(query: TfIdfProfile, candidates: TfIdfProfile[], most: number): TfIdfProfile[] {
  const { day } = query;
  const isEarlier = (one: TfIdfProfile) => day !== undefined && one.day !== undefined && day - one.day >= CHAPTER_GAP;
  const earlier = candidates.filter(isEarlier);
  const undated = (one: TfIdfProfile): TfIdfProfile => ({ ...one, day: undefined });
  const known = new Map(earlier.map((one) => [one.id, one]));
  return rank(undated(query), earlier.map(undated), most)
    .filter(({ probability }) => probability >= COEFFICIENTS.threshold)
    .map(({ candidate }) => known.get(candidate.id)!);
}
