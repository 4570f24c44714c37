import { gzipSync } from 'node:zlib';
import { escapeMarkup } from '../markup';
import type { StandOutlet } from '../outlets';
import type { Report } from '../stock';

/** What a path of an outlet answers. */
export interface Answer {
  type: string;
  body: string | Buffer;
}

type Writer = (outlet: StandOutlet, reports: Report[]) => Answer;

const rss: Writer = ({ id, name, language }, reports) => {
  const items = reports.map(
    ({ url, title, summary, publishedAt }) =>
      `<item><title>${escapeMarkup(title)}</title><link>${escapeMarkup(url)}</link><guid>${escapeMarkup(url)}</guid><description>${escapeMarkup(summary)}</description><pubDate>${new Date(publishedAt).toUTCString()}</pubDate></item>`,
  );
  const channel = `<channel><title>${name}</title><link>http://www.${id}/</link><description>${name}</description><language>${language}</language>${items.join('\n')}</channel>`;
  return { type: 'application/rss+xml', body: `<?xml version="1.0"?>\n<rss version="2.0">${channel}</rss>` };
};

const atom: Writer = ({ id, name }, reports) => {
  const entries = reports.map(
    ({ url, title, summary, publishedAt, modifiedAt }) =>
      `<entry><id>${escapeMarkup(url)}</id><title>${escapeMarkup(title)}</title><link href="${escapeMarkup(url)}"/><published>${publishedAt}</published><updated>${modifiedAt ?? publishedAt}</updated><summary>${escapeMarkup(summary)}</summary></entry>`,
  );
  const head = `<id>http://www.${id}/</id><title>${name}</title><updated>${reports[0]?.publishedAt}</updated>`;
  const body = `<?xml version="1.0"?>\n<feed xmlns="http://www.w3.org/2005/Atom">${head}${entries.join('\n')}</feed>`;
  return { type: 'application/atom+xml', body };
};

const jsonFeed: Writer = ({ id, name }, reports) => {
  const items = reports.map(({ url, title, summary, publishedAt }) => ({
    id: url,
    url,
    title,
    summary,
    content_text: summary,
    date_published: publishedAt,
  }));
  const feed = { version: 'https://jsonfeed.org/version/1.1', title: name, home_page_url: `http://www.${id}/`, items };
  return { type: 'application/feed+json', body: JSON.stringify(feed) };
};

const newsSitemap: Writer = ({ name, language }, reports) => {
  const urls = reports.map(
    ({ url, title, publishedAt }) =>
      `<url><loc>${escapeMarkup(url)}</loc><news:news><news:publication><news:name>${name}</news:name><news:language>${language}</news:language></news:publication><news:publication_date>${publishedAt}</news:publication_date><news:title>${escapeMarkup(title)}</news:title></news:news></url>`,
  );
  const spaces = `xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9"`;
  return { type: 'application/xml', body: `<?xml version="1.0"?>\n<urlset ${spaces}>${urls.join('\n')}</urlset>` };
};

const sitemapIndex: Writer = ({ id }) => ({
  type: 'application/xml',
  body: `<?xml version="1.0"?>\n<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><sitemap><loc>http://www.${id}/news-sitemap.xml.gz</loc></sitemap></sitemapindex>`,
});

const gzipSitemap: Writer = (outlet, reports) => ({
  type: 'application/gzip',
  body: gzipSync(newsSitemap(outlet, reports).body),
});

/** Feeds and sitemaps by their path. */
export const FEEDS: Record<string, Writer> = {
  '/rss.xml': rss,
  '/atom.xml': atom,
  '/feed.json': jsonFeed,
  '/news-sitemap.xml': newsSitemap,
  '/news-sitemap.xml.gz': gzipSitemap,
  '/sitemap-index.xml': sitemapIndex,
};
