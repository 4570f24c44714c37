import type { Article, Detail } from '@/utils/model';
import { versionKey } from './versions';

/** What an outlet says of a detail, as the card by a marked word shows it. */
export interface CardVersion {
  outlet: string;
  text: string;
  here: boolean;
  /** Says what the open article says, in whatever words. */
  same: boolean;
}

/** Every version of a detail as it stands to the open article's. */
export function cardVersions(
  detail: Detail,
  openArticle: string,
  articles: ReadonlyMap<string, Pick<Article, 'outlet'>>,
): CardVersion[] {
  const mine = detail.versions.find(({ article }) => article === openArticle);
  const key = mine && versionKey(mine, detail);
  return detail.versions.map((version) => ({
    outlet: articles.get(version.article)?.outlet ?? '',
    text: version.text,
    here: version.article === openArticle,
    same: versionKey(version, detail) === key,
  }));
}
