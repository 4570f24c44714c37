import type { Article } from '@/utils/model';
import { list, textOf } from './page/jsonLd';
import type { Metadata } from './page/metadata';
import { fold, tidy } from './page/words';

const KEYWORDS_AT_MOST = 20;
/** Longer keywords are sentences or whole lists. */
const KEYWORD_AT_MOST = 60;

/** The section an article stands in and the words its outlet files it under; the page's plain `keywords` speak of the site. */
export function readSubjects({ node, all }: Metadata): Pick<Article, 'section' | 'keywords'> {
  const sections = [textOf(node.articleSection), ...all('article:section')].map((name) => tidy(name ?? ''));
  const written = [...list(node.keywords), ...all('news_keywords'), ...all('article:tag')];
  const keywords = new Map<string, string>();
  for (const keyword of written.flatMap(splitKeywords)) {
    if (keywords.size < KEYWORDS_AT_MOST && !keywords.has(fold(keyword))) keywords.set(fold(keyword), keyword);
  }
  return {
    section: sections.find((name) => name !== '' && name.length <= KEYWORD_AT_MOST),
    keywords: keywords.size > 0 ? [...keywords.values()] : undefined,
  };
}

/** "Alibaba, Claude Code;AI" gives three; ids and addresses among them are dropped. */
function splitKeywords(written: unknown): string[] {
  const text = textOf(written)?.slice(0, KEYWORDS_AT_MOST * KEYWORD_AT_MOST) ?? '';
  const parts = text.split(/[,;|]/).map(tidy);
  return parts.filter((part) => part.length <= KEYWORD_AT_MOST && /\p{L}/u.test(part) && !/[:/=]/.test(part));
}
