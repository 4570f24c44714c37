import { textOf } from './jsonLd';
import type { Metadata } from './metadata';

/** Longer titles are mistakes or attacks. */
const LONGEST_TITLE = 400;

/** The headline as the page shows it: its main heading where the metadata agree, else what the metadata say. */
export function readTitle(page: Document, { node, meta }: Metadata): string {
  const named = [textOf(node.headline), meta('og:title'), meta('twitter:title'), meta('title'), pageTitle(page)];
  const headings = [...page.getElementsByTagName('h1')].slice(0, 20).map((heading) => tidy(heading.textContent ?? ''));
  const told = named.map((title) => tidy(title ?? '')).filter(Boolean);
  const seen = headings.find((heading) => heading && told.some((title) => isSameTitle(heading, title)));
  return (seen ?? told[0] ?? headings.find(Boolean) ?? '').slice(0, LONGEST_TITLE);
}

const pageTitle = (page: Document): string => page.querySelector('title')?.textContent ?? '';

/** Unfolds entities that were escaped twice, and folds white space. */
function tidy(title: string): string {
  return title
    .slice(0, 4 * LONGEST_TITLE)
    .replace(/&(amp|quot|lt|gt|apos|nbsp|#0?39|#x27|#8217);/g, (_, name: string) => ENTITIES[name] ?? "'")
    .replace(/\s+/g, ' ')
    .trim();
}

const ENTITIES: Record<string, string> = { amp: '&', quot: '"', lt: '<', gt: '>', nbsp: ' ' };

/** Whether one title is the other, or begins it: "Story" and "Story | The Outlet". */
function isSameTitle(heading: string, title: string): boolean {
  const [a, b] = [fold(heading), fold(title)];
  return a !== '' && b !== '' && (a === b || (Math.min(a.length, b.length) > 12 && (a.includes(b) || b.includes(a))));
}

const fold = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
