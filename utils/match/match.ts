import type { Article, Item, Match } from '@/utils/model';
import { openIndex } from './accountIndex';
import { COEFFICIENTS } from './coefficients';
import { type Profile, profileOf } from './profile';
import { rank } from './rank';
import { entryOf, openSegment, packSegment } from './segment';
import { type Weighed, weigh } from './weigh';

/** Ranks by how surely a candidate tells the same story as the query, best first, the query itself left out. */
export type Matcher = (query: Article, top: number) => Match[];

/** So many candidates that the index finds are judged by all signs. */
export const SHORTLIST = 80;

/** Makes a matcher over candidates held in memory. `ignoreDates` judges by words alone. */
export function createMatcher(
  candidates: (Article | Item)[],
  { ignoreDates = false }: { ignoreDates?: boolean } = {},
): Matcher {
  const read = (account: Article | Item): Profile =>
    profileOf(ignoreDates ? { ...account, publishedAt: undefined } : account);
  const profiles = candidates.map(read);
  const index = openIndex([openSegment(packSegment(profiles.map(entryOf)).bytes)]);
  const known = new Map<number, Weighed>();
  const weighed = (document: number) => {
    const found = known.get(document) ?? weigh(profiles[document]!, index.statistics);
    known.set(document, found);
    return found;
  };
  return (query, top) => {
    const asked = read(query);
    const found = index.search(asked, SHORTLIST).map(({ document }) => weighed(document));
    const others = found.filter(({ id }) => id !== query.id);
    return rank(weigh(asked, index.statistics), others, top).map(({ candidate, probability }) => ({
      id: candidate.id,
      score: probability,
      sameStory: probability >= COEFFICIENTS.threshold,
      reasons: [],
    }));
  };
}
