import { escapeMarkup, jsonLdScript, paragraphs } from '../markup';
import { canonical, newsArticle } from './metadata';
import { page, type Template } from './page';

/** One NewsArticle in JSON-LD. */
export const jsonLd: Template = (report, outlet) => {
  const data = jsonLdScript({ '@context': 'https://schema.org', ...newsArticle(report, outlet) });
  const main = `<article><h1>${escapeMarkup(report.title)}</h1>\n${paragraphs(report.text)}</article>`;
  return page(outlet, report.title, `${canonical(report)}\n${data}`, main);
};

/** The NewsArticle is one node of a graph, as content systems write it. */
export const jsonLdGraph: Template = (report, outlet) => {
  const graph = [
    { '@type': 'WebSite', name: outlet.name },
    { '@type': 'BreadcrumbList', itemListElement: [] },
    newsArticle(report, outlet),
  ];
  const data = jsonLdScript({ '@context': 'https://schema.org', '@graph': graph });
  const byline =
    report.authors.length > 0 ? `<p class="byline">By ${escapeMarkup(report.authors.join(' and '))}</p>` : '';
  const main = `<article><h1>${escapeMarkup(report.title)}</h1>\n${byline}<div class="body">${paragraphs(report.text)}</div></article>`;
  return page(outlet, report.title, `${canonical(report)}\n${data}`, main);
};
