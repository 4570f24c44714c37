import type { Article } from '@/utils/model';

/** What a page turned out to be. `reason` names the signal that decided. */
export type Extraction =
  | { isArticle: true; reason: string; article: Article }
  | { isArticle: false; reason: string; article: null };

/** Reads the article out of a parsed page. The page itself is left as it was. */
export function extractArticle(_page: Document, _url: URL): Extraction {
  return { isArticle: false, reason: 'nothing reads pages yet', article: null };
}
