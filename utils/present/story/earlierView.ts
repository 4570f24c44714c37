import type { Article } from '@/utils/model';
import { writeTime } from '../shared/times';
import { webAddress } from '../shared/webAddress';
import type { Words } from '../shared/words';

/** An account of an earlier chapter of the story. */
export interface EarlierView {
  id: string;
  href?: string;
  headline: string;
  outlet: string;
  time: string;
}

/** What led up to the story, the latest first. */
export function earlierView(accounts: Article[], words: Words): EarlierView[] {
  return accounts
    .toSorted((a, b) => (b.publishedAt ?? '').localeCompare(a.publishedAt ?? ''))
    .map(({ id, url, title, outlet, publishedAt }) => ({
      id,
      href: webAddress(url),
      headline: title,
      outlet,
      time: writeTime(publishedAt, words),
    }));
}
