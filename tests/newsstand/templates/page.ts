import { escapeMarkup } from '../markup';
import type { StandOutlet } from '../outlets';
import type { Report } from '../stock';

/** Prints a report as a page of its outlet. */
export type Template = (report: Report, outlet: StandOutlet) => string;

/** What every page shares: the document, the outlet's name and sections above, its imprint below. */
export function page(outlet: StandOutlet, title: string, head: string, main: string): string {
  const name = escapeMarkup(outlet.name);
  return `<!doctype html>
<html lang="${outlet.language}">
<head>
<meta charset="utf-8">
<title>${escapeMarkup(title)} | ${name}</title>
<link rel="icon" href="data:,">
${head}
</head>
<body>
<header><a href="/">${name}</a><nav><a href="/section/world">World</a> <a href="/section/technology">Technology</a> <a href="/about">About</a></nav></header>
<main>
${main}
</main>
<footer><p>Imprint of ${name}</p><a href="/privacy">Privacy</a> <a href="/contact">Contact</a></footer>
</body>
</html>`;
}

/** The day as printed beside the headline, in the zone that the outlet writes. */
export const dayOf = (publishedAt: string) => publishedAt.slice(0, 10);
