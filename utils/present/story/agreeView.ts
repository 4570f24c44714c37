import type { Detail } from '@/utils/model';
import { type DetailView, detailView } from '../detail/detailView';
import { firstOfEach, outletOf, type Seen } from '../shared/seen';

/** A claim that nobody tells otherwise, with how many tell it: "6 of 6". */
export type AgreeView = DetailView & { share: string };

/** Claims that all tell whose whole account is known; "all" is said of nothing less. */
export function agreeViews(details: Detail[], seen: Seen): AgreeView[] {
  return details.flatMap((detail) => {
    const tellers = new Set(firstOfEach(detail.versions, seen.copyOf).map(({ article }) => outletOf(article, seen)));
    const known = [...seen.articles.values()].filter(({ extent, id }) => extent === 'full' && !seen.copyOf.has(id));
    if (!known.every(({ outlet }) => tellers.has(outlet))) return [];
    const view = detailView(detail, seen);
    return [{ ...view, share: seen.words.t('share', tellers.size, tellers.size) }];
  });
}
