import type { Article, Detail } from '@/utils/model';
import { detailTitle } from '../detail/detailTitle';
import type { Words } from '../shared/words';

/** A row that the reader put aside: its versions are not about the same fact. */
export interface DismissedView {
  /** The detail's id. */
  id: string;
  title: string;
  /** Each version in its outlet's own words. */
  says: { articleId: string; outlet: string; text: string }[];
}

/** The rows put aside, enough of each to know it again. */
export function dismissedView(aside: Detail[], articles: Article[], words: Words): DismissedView[] {
  const outlets = new Map(articles.map(({ id, outlet }) => [id, outlet]));
  return aside.map((detail) => ({
    id: detail.id,
    title: detailTitle(detail, words),
    says: detail.versions.flatMap(({ article, text }) => {
      const outlet = outlets.get(article);
      return outlet === undefined ? [] : [{ articleId: article, outlet, text }];
    }),
  }));
}
