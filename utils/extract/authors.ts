import { outletHost } from './address';
import { list, type Node, textOf, typesOf } from './jsonLd';
import type { Metadata } from './metadata';
import { splitNames } from './names';
import { openingLines } from './opening';
import { textUpTo } from './textUpTo';
import { fold, tidy } from './words';

const META_NAMES = [
  'author',
  'article:author',
  'parsely-author',
  'sailthru.author',
  'dc.creator',
  'dcterms.creator',
  'byl',
];

/** Most certain first: names that are marked as such, then boxes that hold a name among other words. */
const MARKED = [
  '[itemprop="author"] [itemprop="name"]',
  '[itemprop="author"]',
  'a[rel~="author"]',
  'a[href*="/author/"],a[href*="/authors/"],a[href*="/autor/"],a[href*="/autoren/"],a[href*="/auteur/"]',
  '[class*="author-name" i],[class*="author__name" i],[class*="authorname" i],[class*="byline-name" i]',
  '[class*="byline" i] a,[class*="author" i] a[href]',
  '[class*="byline" i],[class*="author" i],[class*="writer" i]',
];
/** A name among short words; longer boxes tell the author's life. */
const NAME_BOX_AT_MOST = 120;
const ELSEWHERE = 'aside,nav,footer,[class*="comment" i],[class*="related" i],[class*="recommend" i]';

// "By Ann Lee", "Written by: Ann Lee", "3 Minuten Lesezeit Von: Ann Lee", "Author Ann Lee"
const BYLINE =
  /(?:^|[\s|•,])(?:(?:[Ww]ritten |WRITTEN )?(?:[Bb]y|BY)|[Vv]on|[Pp]ar|[Pp]or|[Aa]v|[Dd]oor|Di|[Oo]leh|Authors?|Autor(?:en|in|es|a)?|Auteurs?|Autore)\s*:?[\s,]\s*(\p{Lu}.{1,80})$/u;
/** Where a byline ends: a divider, a date, a day. */
const END = /\s*(?:[|•·—–]|\bon\b|\b(?:published|updated|posted|last)\b|\d|\n).*$/iu;

/** The people who wrote the article, without "By", offices and addresses. An outlet counts as author where nobody is named. */
export function readAuthors(page: ParentNode, metadata: Metadata, url: URL): string[] {
  const site = siteNames(metadata, url);
  const told = list(metadata.node.author ?? metadata.node.creator).flatMap((author) => namesOf(author, metadata));
  const written = splitNames(META_NAMES.flatMap((name) => metadata.meta(name) ?? []));
  const isPerson = (name: string) => !site.has(fold(name));
  for (const names of [told, written]) {
    const people = names.filter(isPerson);
    if (people.length > 0) return people;
  }
  const seen = seenAuthors(page);
  const people = seen.filter(isPerson);
  return [people, told, written, seen].find((names) => names.length > 0) ?? [];
}

/** What the outlet calls itself, its host among them: "mdr.de", "mdr". */
function siteNames({ node, meta, nodes }: Metadata, url: URL): Set<string> {
  const host = outletHost(url);
  const outlets = nodes.filter((one) => typesOf(one).some((type) => /organi[sz]ation|website/.test(type)));
  const names = [
    host,
    host.split('.')[0],
    meta('og:site_name'),
    meta('application-name'),
    textOf(node.publisher),
    ...outlets.map((one) => textOf(one.name)),
  ];
  return new Set(names.filter((name) => name !== undefined).map(fold));
}

function namesOf(author: unknown, { byId }: Metadata): string[] {
  if (typeof author !== 'object' || author === null) return typeof author === 'string' ? splitNames([author]) : [];
  const { '@id': id } = author as Node;
  const named = textOf(author) === undefined && typeof id === 'string' ? byId.get(id) : (author as Node);
  const names = list(named?.name).filter((name) => typeof name === 'string');
  // "Center for Drug Evaluation and Research" is one name.
  const isOffice = named !== undefined && typesOf(named).some((type) => /organi[sz]ation/.test(type));
  return isOffice ? names.map((name) => tidy(name.slice(0, NAME_BOX_AT_MOST))) : splitNames(names);
}

function seenAuthors(page: ParentNode): string[] {
  for (const selector of MARKED) {
    const own = [...page.querySelectorAll(selector)].slice(0, 30).filter((element) => !element.closest(ELSEWHERE));
    const boxes = own
      .slice(0, 4)
      .map(pieces)
      .filter((text) => text.length <= NAME_BOX_AT_MOST);
    const names = splitNames(boxes.map(ending));
    if (names.length > 0) return names;
  }
  for (const line of openingLines(page)) {
    const names = splitNames([ending(BYLINE.exec(line)?.[1] ?? '')]);
    if (names.length > 0) return names;
  }
  return [];
}

/** The pieces of text in an element, divided by commas: names often stand side by side without a space. */
function pieces(element: Element): string {
  const texts = [...element.querySelectorAll('a,span,p,div,li,b,strong')]
    .slice(0, 20)
    .filter((one) => one.children.length === 0);
  const parts = texts.map((one) => textUpTo(one, NAME_BOX_AT_MOST).trim()).filter(Boolean);
  return parts.length > 1 ? parts.join(', ') : textUpTo(element, 4 * NAME_BOX_AT_MOST).trim();
}

/** A byline without what follows the names. */
const ending = (byline: string): string => byline.slice(0, 200).trim().replace(END, '');
