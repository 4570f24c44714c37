import { escapeMarkup } from '../markup';
import type { StandOutlet } from '../outlets';
import type { Report } from '../stock';

/** schema.org properties that the JSON-LD templates share. */
export function newsArticle(report: Report, outlet: StandOutlet) {
  return {
    '@type': 'NewsArticle',
    headline: report.title,
    datePublished: report.publishedAt,
    dateModified: report.modifiedAt ?? report.publishedAt,
    author: report.authors.map((name) => ({ '@type': 'Person', name })),
    publisher: { '@type': 'NewsMediaOrganization', name: outlet.name },
    mainEntityOfPage: report.url,
    inLanguage: outlet.language,
  };
}

/** Open Graph tags of a report. */
export function openGraph(report: Report, outlet: StandOutlet): string {
  const tags = {
    'og:type': 'article',
    'og:site_name': outlet.name,
    'og:title': report.title,
    'og:description': report.summary,
    'og:url': report.url,
    'article:published_time': report.publishedAt,
    'article:modified_time': report.modifiedAt ?? report.publishedAt,
    'article:author': report.authors.join(', '),
  };
  const written = Object.entries(tags).filter(([, content]) => content !== '');
  return written.map(([name, content]) => `<meta property="${name}" content="${escapeMarkup(content)}">`).join('\n');
}

export const canonical = ({ url }: Report) => `<link rel="canonical" href="${escapeMarkup(url)}">`;
