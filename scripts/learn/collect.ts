import { openIndex } from '@/utils/match/accountIndex';
import { entryOf } from '@/utils/match/entry';
import { evidence } from '@/utils/match/evidence';
import { SHORTLIST } from '@/utils/match/match';
import { packSegment } from '@/utils/match/packSegment';
import { type Profile, profileOf } from '@/utils/match/profile';
import { columnOf, POOL, rank } from '@/utils/match/rank';
import { openSegment } from '@/utils/match/segment';
import { weigh } from '@/utils/match/weigh';
import type { Article, Item } from '@/utils/model';

/** An account with the event it tells; undefined where nobody labelled it. */
export interface Labelled {
  account: Article | Item;
  story?: string;
}

/** A set of accounts to learn from, and how they are read. */
export interface Setting {
  name: string;
  queries: Labelled[];
  candidates: Labelled[];
  ignoreDates: boolean;
}

/** The signs of one pair, and which column of coefficients reads them. */
export interface Pair {
  signs: number[];
  column: 'page' | 'item';
}

/** What one query finds: each candidate with its pair, and its pairs with the first candidates of the list. */
export interface Asked {
  id: string;
  story: string;
  candidates: { id: string; story?: string; pair: Pair; links: (Pair | undefined)[] }[];
}

const MOST = 24;

/** Asks the index for every labelled query, and keeps the signs of all pairs that ranking looks at. */
export function collect({ queries, candidates, ignoreDates }: Setting): Asked[] {
  const read = ({ account }: Labelled): Profile =>
    profileOf(ignoreDates ? { ...account, publishedAt: undefined } : account);
  const profiles = candidates.map(read);
  const index = openIndex([openSegment(packSegment(profiles.map(entryOf)).bytes)]);
  const weighed = profiles.map((profile) => weigh(profile, index.statistics));
  const storyOf = new Map(candidates.map(({ account, story }) => [account.id, story]));
  return queries.map((query) => {
    const asked = weigh(read(query), index.statistics);
    const found = index.search(read(query), SHORTLIST).map(({ document }) => weighed[document]!);
    const others = found.filter(({ id }) => id !== asked.id);
    const first = rank(asked, others, MOST).map(({ candidate }) => candidate);
    const pool = first.slice(0, POOL);
    return {
      id: asked.id,
      story: query.story!,
      candidates: first.map((candidate) => ({
        id: candidate.id,
        story: storyOf.get(candidate.id),
        pair: pairOf(asked, candidate),
        links: pool.map((other) => (other === candidate ? undefined : pairOf(candidate, other))),
      })),
    };
  });
}

function pairOf(a: ReturnType<typeof weigh>, b: ReturnType<typeof weigh>): Pair {
  return { signs: evidence(a, b), column: columnOf(a, b) };
}
