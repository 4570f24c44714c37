import { parseAddress } from '@/utils/extract/address/address';
import type { Result } from '@/utils/model';
import type { Feed, FeedEntry, FeedFailure } from './entry';
import { asHtml, childOf, childrenOf, textOf } from './read';
import type { XmlElement } from './xml';

/** A news sitemap (headline, time and language of each article) or an index of sitemaps. */
export function readSitemap(root: XmlElement): Result<Feed, FeedFailure> {
  const urls = childrenOf(root, 'url').filter(({ isWhole }) => isWhole);
  const index = childrenOf(root, 'sitemap').filter(({ isWhole }) => isWhole);
  const entries = urls.map(toEntry).filter(({ title }) => title !== undefined);
  if (entries.length === 0 && urls.length > 0) return { ok: false, failure: 'no-headlines' };
  return { ok: true, value: { entries, sitemaps: newestFirst(index), isWhole: root.isWhole } };
}

function toEntry(url: XmlElement): FeedEntry {
  const news = childOf(url, 'news:news');
  const title = textOf(childOf(news, 'news:title'));
  return {
    title: title && asHtml(title),
    links: [{ href: textOf(childOf(url, 'loc')) }],
    summaries: [],
    times: [childOf(news, 'news:publication_date'), childOf(url, 'lastmod')].map((one) => textOf(one) ?? ''),
    language: textOf(childOf(childOf(news, 'news:publication'), 'news:language')),
  };
}

/** Those that name news first, then by their last change, as outlets keep years of old sitemaps in the same index. */
function newestFirst(index: XmlElement[]): string[] {
  const listed = index.map((sitemap) => ({
    url: parseAddress(textOf(childOf(sitemap, 'loc'))),
    lastmod: textOf(childOf(sitemap, 'lastmod')) ?? '',
  }));
  const rank = ({ url, lastmod }: (typeof listed)[number]) => `${url && namesNews(url) ? 1 : 0}${lastmod}`;
  const sorted = listed.sort((a, b) => (rank(a) < rank(b) ? 1 : rank(a) > rank(b) ? -1 : 0));
  return sorted.map(({ url }) => url?.href).filter((href) => href !== undefined);
}

/** "/news-sitemap.xml", "/?sitemap=news"; the host "news.example" says nothing of what a sitemap holds. */
export const namesNews = ({ pathname, search }: URL) => /news(?!letter|room)/i.test(`${pathname}${search}`);
