import { escapeMarkup, paragraphs } from '../markup';
import { canonical } from './metadata';
import { dayOf, page, type Template } from './page';

/** NewsArticle in microdata attributes. */
export const microdata: Template = (report, outlet) => {
  const authors = report.authors.map((name) => `<span itemprop="author">${escapeMarkup(name)}</span>`).join(', ');
  const changed = report.modifiedAt
    ? `<time itemprop="dateModified" datetime="${report.modifiedAt}">Changed</time>`
    : '';
  const main = `<article itemscope itemtype="https://schema.org/NewsArticle">
<h1 itemprop="headline">${escapeMarkup(report.title)}</h1>
<div class="meta">${authors} <time itemprop="datePublished" datetime="${report.publishedAt}">${dayOf(report.publishedAt)}</time> ${changed}</div>
<div itemprop="articleBody">${paragraphs(report.text)}</div>
</article>`;
  return page(outlet, report.title, canonical(report), main);
};
