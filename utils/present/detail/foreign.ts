import type { Article } from '@/utils/model';
import type { Seen } from '../shared/seen';
import type { Words } from '../shared/words';

/** That words stand in another language than the open article: which one, and what they may be translated into. */
export interface Foreign {
  /** BCP 47 tags. */
  from: string;
  to: string;
  /** "German", in the reader's language. */
  name: string;
}

/** The language of an account, where it is not that of the open article. Untold is taken for the same. */
export function foreignOf(article: string, { articles, openArticle, words }: Seen): Foreign | undefined {
  return foreignTo(articles.get(article), articles.get(openArticle), words);
}

/** The same of two articles. */
export function foreignTo(
  article: Pick<Article, 'language'> | undefined,
  openArticle: Pick<Article, 'language'> | undefined,
  words: Pick<Words, 'locale'>,
): Foreign | undefined {
  const [from, to] = [article?.language, openArticle?.language].map(primary);
  if (!from || !to || from === to) return undefined;
  return { from, to, name: new Intl.DisplayNames(words.locale, { type: 'language' }).of(from) ?? from };
}

/** "de" of "de-AT"; nothing of what is no language tag. */
function primary(tag: string | undefined): string | undefined {
  return /^[a-z]{2,3}(?=[-_]|$)/.exec(tag?.toLowerCase() ?? '')?.[0];
}
