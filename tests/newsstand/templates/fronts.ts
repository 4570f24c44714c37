import { escapeMarkup } from '../markup';
import type { StandOutlet } from '../outlets';
import type { Report } from '../stock';
import { page } from './page';

/** A front or section page: headlines that link, no article. */
export function frontPage(outlet: StandOutlet, title: string, reports: Report[]): string {
  const feeds = outlet.feeds.map((href) => `<link rel="alternate" type="${feedType(href)}" href="${href}">`).join('\n');
  const teasers = reports.map(
    ({ url, title, summary }) =>
      `<li><h2><a href="${escapeMarkup(url)}">${escapeMarkup(title)}</a></h2><p>${escapeMarkup(summary)}</p></li>`,
  );
  return page(outlet, title, feeds, `<h1>${escapeMarkup(title)}</h1>\n<ul>${teasers.join('\n')}</ul>`);
}

function feedType(href: string): string {
  if (href.endsWith('.json')) return 'application/feed+json';
  return href.endsWith('atom.xml') ? 'application/atom+xml' : 'application/rss+xml';
}
