import { type Profile, VIEWS, type View } from '../index/profile';
import { rarity, type Statistics } from '../index/statistics';
import { normalize, type Vector } from '../index/vector';

/** A profile whose views are TF-IDF vectors of length 1. */
export type Weighed = Omit<Profile, 'views'> & { views: Record<View, Vector> };

/** Word sequences are not counted in the index: each is weighed alike. */
const UNCOUNTED: ReadonlySet<View> = new Set(['quotes', 'pairs']);

export function weigh(profile: Profile, statistics: Statistics): Weighed {
  const words = (weight: number, term: number) => (1 + Math.log(weight)) * rarity(statistics, term);
  const sequences = (weight: number) => 1 + Math.log(weight);
  const entries = VIEWS.map((view) => [view, normalize(profile.views[view], UNCOUNTED.has(view) ? sequences : words)]);
  return { ...profile, views: Object.fromEntries(entries) };
}
