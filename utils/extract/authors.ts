import { list, type Node, textOf } from './jsonLd';
import type { Metadata } from './metadata';

const AUTHORS_AT_MOST = 12;
const META_NAMES = [
  'author',
  'article:author',
  'parsely-author',
  'sailthru.author',
  'dc.creator',
  'dcterms.creator',
  'byl',
];
const BYLINES = [
  '[itemprop="author"] [itemprop="name"]',
  '[itemprop="author"]',
  'a[rel~="author"]',
  '[class*="byline" i]',
  '[class*="author-name" i]',
  '[class*="author" i] a',
];

/** The people who wrote the article, without "By", titles of office and addresses. */
export function readAuthors(page: Document, metadata: Metadata): string[] {
  const told = list(metadata.node.author ?? metadata.node.creator).flatMap((author) => nameOf(author, metadata));
  const written = META_NAMES.flatMap((name) => metadata.meta(name) ?? []);
  for (const names of [told, written]) {
    const authors = clean(names);
    if (authors.length > 0) return authors;
  }
  for (const selector of BYLINES) {
    const authors = clean([...page.querySelectorAll(selector)].slice(0, 3).map((one) => one.textContent ?? ''));
    if (authors.length > 0) return authors;
  }
  return [];
}

function nameOf(author: unknown, { byId }: Metadata): string[] {
  if (typeof author === 'object' && author !== null) {
    const id = (author as Node)['@id'];
    const node = textOf(author) === undefined && typeof id === 'string' ? byId.get(id) : (author as Node);
    return list(node?.name).filter((name) => typeof name === 'string');
  }
  return typeof author === 'string' ? [author] : [];
}

function clean(names: string[]): string[] {
  const parts = names.flatMap((name) => name.slice(0, 300).split(/\s*(?:,|;|\||\/|&|\band\b|\bund\b|\bet\b|\n)\s*/));
  return [...new Set(parts.map(cleanName).filter(isName))].slice(0, AUTHORS_AT_MOST);
}

// "By Ann Lee", "Von Ann Lee", "Written by: Ann Lee"
const BY = /^(?:(?:written|posted|reported|reviewed) )?(?:by|von|par|por|di|av|af|door|autor|auteur)\b[:\s]*/i;

function cleanName(name: string): string {
  return name
    .replace(/\s+/g, ' ')
    .replace(/\S+@\S+|https?:\S+/g, '')
    .trim()
    .replace(BY, '')
    .trim();
}

function isName(name: string): boolean {
  return (
    name.length >= 2 && name.length <= 60 && /\p{L}/u.test(name) && name.split(' ').length <= 6 && !/\d{3}/.test(name)
  );
}
