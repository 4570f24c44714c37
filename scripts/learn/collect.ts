import { indexEntryOf } from '@/utils/match/index/indexEntry';
import { openIndex } from '@/utils/match/index/invertedIndex';
import { packSegment } from '@/utils/match/index/packSegment';
import { profileOf } from '@/utils/match/index/profile';
import { openSegment } from '@/utils/match/index/segment';
import { similarity } from '@/utils/match/score/features';
import { type PairFeatures, pairFeatures } from '@/utils/match/score/rank';
import { type TfIdfProfile, tfIdfOf } from '@/utils/match/score/tfIdf';
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

export interface Candidate {
  id: string;
  story?: string;
  pair?: PairFeatures;
  similarity: number;
  weighed: TfIdfProfile;
}

/** What one query finds. */
export interface Asked {
  id: string;
  story: string;
  candidates: Candidate[];
  /** The pair of two candidates, read when it is first asked for. */
  link(a: Candidate, b: Candidate): PairFeatures | undefined;
}

/** So many of what the index finds are learned from: it holds 93 % of a story's accounts, and time grows with it. */
const MOST = 40;

/** Asks the index for every labelled query; what it finds does not depend on any coefficient. */
export function collect({ queries, candidates, ignoreDates }: Setting): Asked[] {
  const read = ({ account }: Labelled) => profileOf(ignoreDates ? { ...account, publishedAt: undefined } : account);
  const profiles = candidates.map(read);
  const index = openIndex([openSegment(packSegment(profiles.map(indexEntryOf)).bytes)]);
  const weighed = profiles.map((profile) => tfIdfOf(profile, index.statistics));
  const link = rememberPairs();
  return queries.map((query) => {
    const asked = tfIdfOf(read(query), index.statistics);
    const found = index.search(read(query), MOST).map(({ document }) => document);
    const others = found.filter((document) => candidates[document]!.account.id !== asked.id);
    return {
      id: asked.id,
      story: query.story!,
      candidates: others.map((document) => ({
        id: candidates[document]!.account.id,
        story: candidates[document]!.story,
        pair: pairFeatures(asked, weighed[document]!),
        similarity: similarity(asked, weighed[document]!),
        weighed: weighed[document]!,
      })),
      link,
    };
  });
}

/** Queries about one story ask for the same pairs. */
function rememberPairs(): Asked['link'] {
  const known = new Map<string, PairFeatures | undefined>();
  return (a, b) => {
    const key = a.id < b.id ? `${a.id} ${b.id}` : `${b.id} ${a.id}`;
    if (!known.has(key)) known.set(key, pairFeatures(a.weighed, b.weighed));
    return known.get(key);
  };
}
