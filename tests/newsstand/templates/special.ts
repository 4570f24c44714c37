import { escapeMarkup, jsonLdScript, paragraphs } from '../markup';
import { canonical, newsArticle, openGraph } from './metadata';
import { page, type Template } from './page';

/** The page ends where the reader is asked to pay, and its metadata says so. */
export const paywall: Template = (report, outlet) => {
  const part = { '@type': 'WebPageElement', isAccessibleForFree: !report.cut, cssSelector: '.paid' };
  const article = { ...newsArticle(report, outlet), isAccessibleForFree: !report.cut, hasPart: part };
  const offer = report.cut ? '<div class="paid"><p>Subscribe to read the rest of this article.</p></div>' : '';
  const main = `<article><h1>${escapeMarkup(report.title)}</h1>\n${paragraphs(report.text)}\n${offer}</article>`;
  return page(
    outlet,
    report.title,
    `${canonical(report)}\n${jsonLdScript({ '@context': 'https://schema.org', ...article })}`,
    main,
  );
};

/** A live page: the lead stays above, entries stand below it, newest first. Its other reports are plain. */
export const liveBlog: Template = (report, outlet) => {
  const live = new URL(report.url).pathname.startsWith('/live/');
  const [lead = '', ...entries] = report.text.split('\n\n');
  const type = live ? 'LiveBlogPosting' : 'NewsArticle';
  const data = jsonLdScript({ '@context': 'https://schema.org', ...newsArticle(report, outlet), '@type': type });
  const body = live
    ? `${paragraphs(lead)}\n${entries.map((entry) => `<section class="entry">${paragraphs(entry)}</section>`).join('\n')}`
    : paragraphs(report.text);
  return page(
    outlet,
    report.title,
    `${canonical(report)}\n${data}`,
    `<article><h1>${escapeMarkup(report.title)}</h1>\n${body}</article>`,
  );
};

/** The copy for phones, whose canonical address is the page itself. */
export const amp: Template = (report, outlet) => {
  const data = jsonLdScript({ '@context': 'https://schema.org', ...newsArticle(report, outlet) });
  const main = `<article><h1>${escapeMarkup(report.title)}</h1>\n${paragraphs(report.text)}</article>`;
  const head = `${canonical(report)}\n<link rel="amphtml" href="${escapeMarkup(report.url)}?amp=1">\n${data}`;
  return page(outlet, report.title, head, main).replace('<html lang', '<html amp lang');
};

/** Advertisement lines, a loading line and the repeated headline between the paragraphs, as tracker-laden sites print. */
export const noisy: Template = (report, outlet) => {
  const [first = '', ...rest] = report.text.split('\n\n').map(paragraphs);
  const title = escapeMarkup(report.title);
  const data = jsonLdScript({ '@context': 'https://schema.org', ...newsArticle(report, outlet) });
  const main = `<div class="loader">LOADING...</div>
<article><h1>${title}</h1>
<div class="ad">Advertisement</div>
<h2>${title}</h2>
${first}
<div class="ad">Advertisement</div>
${rest.join('\n')}
<p class="ad">Advertisement</p>
</article>
<aside><h2>Read more</h2><ul><li><a href="/section/technology">More from Technology</a></li></ul></aside>`;
  return page(outlet, report.title, `${canonical(report)}\n${openGraph(report, outlet)}\n${data}`, main);
};
