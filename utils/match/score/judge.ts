import type { Article, Item, Match } from '@/utils/model';
import type { Statistics } from '../index/statistics';
import { COEFFICIENTS } from './coefficients';
import { rank } from './rank';
import { reasonsFor } from './reasons';
import type { TfIdfProfile } from './tfIdf';

/** An article or item with its weighed profile. */
export interface ProfiledAccount {
  account: Article | Item;
  weighed: TfIdfProfile;
}

/** Judges what the index found for an article: best first, with reasons, the article itself left out. */
export function judge(query: ProfiledAccount, found: ProfiledAccount[], statistics: Statistics, top: number): Match[] {
  const others = found.filter(({ account }) => account.id !== query.account.id);
  const accounts = new Map(others.map(({ account }) => [account.id, account]));
  const ranked = rank(
    query.weighed,
    others.map(({ weighed }) => weighed),
    top,
  );
  const reasons = reasonsFor(query.account, statistics);
  return ranked.map(({ candidate, probability }) => ({
    id: candidate.id,
    score: probability,
    sameStory: probability >= COEFFICIENTS.threshold,
    reasons: reasons(accounts.get(candidate.id)!),
  }));
}
