import { escapeMarkup, paragraphs } from '../markup';
import { canonical, openGraph } from './metadata';
import { dayOf, page, type Template } from './page';

/** Nothing but Open Graph tags says what the page is. */
export const openGraphOnly: Template = (report, outlet) => {
  const main = `<div class="story"><h1>${escapeMarkup(report.title)}</h1>\n<div>${paragraphs(report.text)}</div></div>`;
  return page(outlet, report.title, `${canonical(report)}\n${openGraph(report, outlet)}`, main);
};

/** No metadata at all: a headline, a day and paragraphs. */
export const bare: Template = (report, outlet) => {
  const main = `<h1>${escapeMarkup(report.title)}</h1>
<p class="date"><time datetime="${report.publishedAt}">${dayOf(report.publishedAt)}</time></p>
${paragraphs(report.text)}`;
  return page(outlet, report.title, '', main);
};
