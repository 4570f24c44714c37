import type { Article } from '@/utils/model';
import type { Words } from '../shared/words';
import { type EarlierView, earlierView } from '../story/earlierView';

/** A report that came in on a kept story or a followed topic, with what is known of it. */
export interface ArrivalFacts {
  about: string;
  account: Article;
  seen: boolean;
}

/** What came in on one of these, the newest first, each report once. */
export function arrivalsOn(about: string[], arrivals: ArrivalFacts[], words: Words): EarlierView[] {
  const own = arrivals.filter((one) => about.includes(one.about)).map(({ account }) => account);
  return earlierView([...new Map(own.map((account) => [account.id, account])).values()], words);
}

/** How many reports on one of these the reader did not look at yet. */
export function unseenOn(about: string[], arrivals: ArrivalFacts[]): number {
  return new Set(arrivals.flatMap((one) => (about.includes(one.about) && !one.seen ? [one.account.id] : []))).size;
}
