import { type Profile, VIEWS, type View } from '../index/profile';
import { inverseDocumentFrequency, type Statistics } from '../index/statistics';
import { normalize, type Vector } from '../index/vector';

/** A profile whose views are TF-IDF vectors of length 1. */
export type TfIdfProfile = Omit<Profile, 'views'> & { views: Record<View, Vector> };

/** Word sequences are not counted in the index: each is weighed alike. */
const UNCOUNTED: ReadonlySet<View> = new Set(['quotes', 'pairs']);

export function tfIdfOf(profile: Profile, statistics: Statistics): TfIdfProfile {
  const words = (weight: number, term: number) => (1 + Math.log(weight)) * inverseDocumentFrequency(statistics, term);
  const sequences = (weight: number) => 1 + Math.log(weight);
  const entries = VIEWS.map((view) => [view, normalize(profile.views[view], UNCOUNTED.has(view) ? sequences : words)]);
  return { ...profile, views: Object.fromEntries(entries) };
}
