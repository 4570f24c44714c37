import { list, type Node, textOf, typesOf } from '../page/jsonLd';
import type { Metadata } from '../page/metadata';
import { isSiteName, type SiteNames } from '../page/siteNames';
import { tidy } from '../page/words';
import { writtenBylines } from './byline';
import { markedAuthors } from './markedAuthors';
import { inSpokenOrder, splitNames } from './names';

/** The outlet's own word first; what libraries use names the system as often as the writer. */
const META_NAMES = [
  'author',
  'article:author',
  'parsely-author',
  'sailthru.author',
  'byl',
  'citation_author',
  'dc.creator',
  'dcterms.creator',
];
const NAME_AT_MOST = 120;
// "andrew.keaveney", "jdadmin": what somebody signs in with
const LOGIN = /^[\p{Ll}\d]+[._][\p{Ll}\d._]+$|^\S*admin\S*$/u;

/** The people who wrote the article, without "By", offices and addresses. An outlet counts as author where nobody is named. */
export function readAuthors(
  page: Document | Element,
  metadata: Metadata,
  site: SiteNames,
  heading?: Element,
): string[] {
  const isPerson = (name: string) => !isSiteName(name, site) && !LOGIN.test(name);
  const told = describedAuthors(metadata, isPerson);
  if (told.people.length > 0) return told.people;
  const written = META_NAMES.map((name) => splitNames(metadata.all(name).map(inSpokenOrder)));
  const people = written.map((names) => names.filter(isPerson)).find((names) => names.length > 0);
  if (people) return people;
  const seen = markedAuthors(page, heading);
  const bylines = writtenBylines(page, site, heading);
  const ways = [seen, bylines].map((names) => names.filter(isPerson));
  const own = metadata
    .all('author')
    .map(tidy)
    .filter((name) => isSiteName(name, site));
  return [...ways, told.all, ...written, seen, bylines, own].find((names) => names.length > 0) ?? [];
}

interface Described {
  people: string[];
  all: string[];
}

/** The authors that JSON-LD describes. Beside people, offices only say where these work. */
function describedAuthors({ node, byId }: Metadata, isPerson: (name: string) => boolean): Described {
  const authors = list(node.author ?? node.creator).map((author) => describe(author, byId));
  const named = authors.filter(({ isHuman, names }) => isHuman && names.some(isPerson));
  const lone = authors.filter(({ isHuman, isOffice }) => isHuman && isOffice).flatMap(({ names }) => names);
  const all = authors.flatMap(({ names }) => names);
  const people = (named.length > 0 ? named : authors).flatMap(({ names }) => names).filter(isPerson);
  return { people: people.length > 0 ? people : lone, all };
}

interface Author {
  names: string[];
  isHuman: boolean;
  /** The site of one person may describe them as both. */
  isOffice: boolean;
}

function describe(author: unknown, byId: Metadata['byId']): Author {
  if (typeof author !== 'object' || author === null) {
    const names = typeof author === 'string' ? splitNames([inSpokenOrder(author)]) : [];
    return { names, isHuman: false, isOffice: false };
  }
  const { '@id': id } = author as Node;
  const node =
    textOf(author) === undefined && typeof id === 'string' ? (byId.get(id) ?? (author as Node)) : (author as Node);
  const types = typesOf(node);
  const isHuman = types.includes('person');
  const isOffice = types.some((type) => /organi[sz]ation/.test(type));
  const full = list(node.name).flatMap((name) => textOf(name) ?? []);
  const parts = [textOf(node.givenName), textOf(node.familyName)].filter((part) => part !== undefined).join(' ');
  const names = full.length > 0 || parts === '' ? full : [parts];
  // "Center for Drug Evaluation and Research" is one name.
  const whole = names.map((name) => tidy(name.slice(0, NAME_AT_MOST)));
  return { names: isOffice && !isHuman ? whole : splitNames(names.map(inSpokenOrder)), isHuman, isOffice };
}
