import type { Article, Item, Match } from '@/utils/model';
import { indexEntryOf } from './index/indexEntry';
import { openIndex } from './index/invertedIndex';
import { packSegment } from './index/packSegment';
import { profileOf } from './index/profile';
import { openSegment } from './index/segment';
import { judge } from './score/judge';
import { type TfIdfProfile, tfIdfOf } from './score/tfIdf';
import { SHORTLIST, worthJudging } from './shortlist';

/** Ranks by how surely a candidate tells the same story as the query, best first, the query itself left out. */
export type Matcher = (query: Article, top: number) => Match[];

/** Makes a matcher over candidates held in memory. `ignoreDates` judges by words alone. */
export function createMatcher(
  candidates: (Article | Item)[],
  { ignoreDates = false }: { ignoreDates?: boolean } = {},
): Matcher {
  const readable = (account: Article | Item) => (ignoreDates ? { ...account, publishedAt: undefined } : account);
  const profiles = candidates.map((account) => profileOf(readable(account)));
  const index = openIndex([openSegment(packSegment(profiles.map(indexEntryOf)).bytes)]);
  const known = new Map<number, TfIdfProfile>();
  const weighed = (document: number) => {
    const found = known.get(document) ?? tfIdfOf(profiles[document]!, index.statistics);
    known.set(document, found);
    return found;
  };
  return (query, top) => {
    const account = readable(query);
    const asked = profileOf(account);
    const hits = index.search(asked, SHORTLIST).map((hit) => ({ ...hit, id: profiles[hit.document]!.id }));
    const found = worthJudging(query.id, hits).map(({ document }) => ({
      account: readable(candidates[document]!),
      weighed: weighed(document),
    }));
    return judge({ account, weighed: tfIdfOf(asked, index.statistics) }, found, index.statistics, top);
  };
}
