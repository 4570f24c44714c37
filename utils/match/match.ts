import type { Article, Item, Match } from '@/utils/model';
import { type Profile, profile, VIEWS, type View } from './profile';
import { rarity, type Statistics } from './statistics';
import { coverage, dot, normalize, type Vector } from './vector';

/** Ranks by how surely a candidate tells the same story as the query, best first, the query itself left out. */
export type Matcher = (query: Article, top: number) => Match[];

/** Makes a matcher over candidates held in memory. `ignoreDates` judges by words alone. */
export function createMatcher(
  candidates: (Article | Item)[],
  { ignoreDates = false }: { ignoreDates?: boolean } = {},
): Matcher {
  const profiles = candidates.map(profile);
  const postings = new Map<number, number[]>();
  profiles.forEach(({ views }, at) => {
    for (const term of views.first.terms) {
      const list = postings.get(term);
      if (list) list.push(at);
      else postings.set(term, [at]);
    }
  });
  const statistics = { documents: profiles.length, frequency: (term: number) => postings.get(term)?.length ?? 0 };
  const weighed = profiles.map((one) => weigh(one, statistics));
  return (query, top) => {
    const asked = weigh(profile(query), statistics);
    const scores = new Float32Array(profiles.length);
    asked.views.first.terms.forEach((term, i) => {
      const list = postings.get(term) ?? [];
      if (list.length > profiles.length / 4) return;
      const weight = asked.views.first.weights[i]!;
      for (const at of list) scores[at]! += weight * rarity(statistics, term);
    });
    const best = [...scores.keys()].sort((a, b) => scores[b]! - scores[a]!).slice(0, 100);
    return best
      .map((at) => weighed[at]!)
      .filter(({ id }) => id !== query.id)
      .map((candidate) => {
        const score = judge(asked, candidate, ignoreDates);
        return { id: candidate.id, score, sameStory: score > 0.5, reasons: [] };
      })
      .sort((a, b) => b.score - a.score)
      .slice(0, top);
  };
}

function weigh(one: Profile, statistics: Statistics): Profile {
  const factor = (weight: number, term: number) => (1 + Math.log(weight)) * rarity(statistics, term);
  const entries = VIEWS.map((view) => [view, normalize(one.views[view], factor)] as const);
  return { ...one, views: Object.fromEntries(entries) as Record<View, Vector> };
}

function judge(a: Profile, b: Profile, ignoreDates: boolean): number {
  const cosine =
    0.6 * dot(a.views.first, b.views.first) +
    0.4 * dot(a.views.lead, b.views.lead) +
    0.1 * coverage(b.views.lead, a.views.full);
  const gap = ignoreDates || a.day === undefined || b.day === undefined ? undefined : Math.abs(a.day - b.day);
  const factor = gap === undefined ? 0.8 : Math.exp(-gap / 10);
  return 1 / (1 + Math.exp(-20 * (cosine * (ignoreDates ? 1 : factor) - 0.26)));
}
