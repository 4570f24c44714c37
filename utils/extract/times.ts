import { textOf } from './jsonLd';
import type { Metadata } from './metadata';
import { openingLines } from './opening';
import { readWrittenDay } from './writtenDate';

/** When the article was published and last changed: ISO 8601, as exact as the page gives it. */
export interface Times {
  publishedAt?: string;
  modifiedAt?: string;
}

const PUBLISHED = [
  'article:published_time',
  'datepublished',
  'parsely-pub-date',
  'og:published_time',
  'sailthru.date',
  'date',
  'pubdate',
  'publishdate',
  'publish-date',
  'dc.date',
  'dc.date.issued',
  'dcterms.created',
  'dcterms.date',
  'cxenseparse:recs:publishtime',
  'article.published',
  'published',
  'displaydate',
  'article:published',
  'last-modified',
];
const MODIFIED = [
  'article:modified_time',
  'datemodified',
  'og:updated_time',
  'dcterms.modified',
  'lastmod',
  'article:modified',
  'last-modified',
];

/** Reads the times from JSON-LD, then meta elements, then `time` elements, then the address, then what is written out. */
export function readTimes(
  page: ParentNode,
  url: URL,
  { node, page: described, meta }: Metadata,
  language?: string,
): Times {
  const published = [
    textOf(node.datePublished),
    ...PUBLISHED.map((name) => meta(name)),
    ...timeElements(page),
    dayInPath(url),
    textOf(node.dateCreated),
  ];
  const modified = [textOf(node.dateModified), ...MODIFIED.map((name) => meta(name))];
  return {
    publishedAt: first(published) ?? writtenDay(page, language) ?? toIso(textOf(described.datePublished) ?? ''),
    modifiedAt: first(modified),
  };
}

function writtenDay(page: ParentNode, language?: string): string | undefined {
  for (const line of openingLines(page)) {
    const day = readWrittenDay(line, language);
    if (day) return day;
  }
  return undefined;
}

function timeElements(page: ParentNode): (string | null | undefined)[] {
  const times = [...page.querySelectorAll('[itemprop="datePublished"],time[datetime]')].slice(0, 3);
  return times.map((time) => time.getAttribute('content') ?? time.getAttribute('datetime') ?? time.textContent);
}

// "/2026/07/10/", "/20260710/", "/2026-07-10-"
const PATH_DAY = /[/_-](20\d\d)[/-]?([01]\d)[/-]?([0-3]\d)(?:[/_.-]|$)/;

function dayInPath(url: URL): string | undefined {
  const day = PATH_DAY.exec(url.pathname);
  return day ? `${day[1]}-${day[2]}-${day[3]}` : undefined;
}

function first(values: (string | null | undefined)[]): string | undefined {
  for (const value of values) {
    const time = toIso(value ?? '');
    if (time) return time;
  }
  return undefined;
}

// "2026-07-10T08:00:00+02:00", "2026-07-10 08:00", "2026-07-10"
const ISO = /^(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d:\d\d(?::\d\d(?:\.\d+)?)?)\s*(Z|[+-]\d\d:?\d\d)?)?/i;

/** A written time as ISO 8601, or nothing where it is no time. */
export function toIso(written: string): string | undefined {
  const text = written.slice(0, 60).trim();
  const parts = ISO.exec(text);
  if (parts) {
    const [, year, month, day, time, zone = ''] = parts;
    const iso = time
      ? `${year}-${month}-${day}T${time}${zone.replace(/^([+-]\d\d)(\d\d)$/, '$1:$2')}`
      : `${year}-${month}-${day}`;
    return Number.isNaN(Date.parse(iso)) ? undefined : iso;
  }
  if (!/[12]\d{3}/.test(text)) return undefined;
  const time = Date.parse(text);
  return Number.isNaN(time) ? undefined : new Date(time).toISOString();
}
