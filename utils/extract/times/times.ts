import { textOf } from '../page/jsonLd';
import type { Metadata } from '../page/metadata';
import { headLines, markedLines } from '../page/opening';
import { regionOf } from './dayOrder';
import { markedTimes } from './timeElements';
import { readTimestamp } from './timestamp';
import { readWrittenDays, saysUpdated } from './writtenDate';

/** When the article was published and last changed: ISO 8601, as exact as the page gives it. */
export interface Times {
  publishedAt?: string;
  modifiedAt?: string;
}

/** What decides how a page's times are read. */
interface Setting {
  url: URL;
  language?: string;
  /** Times near the headline are the article's, whatever else the page dates. */
  heading?: Element;
}

const PUBLISHED = [
  'article:published_time',
  'datepublished',
  'parsely-pub-date',
  'og:published_time',
  'og:article:published_time',
  'sailthru.date',
  'date',
  'pubdate',
  'publishdate',
  'publish-date',
  'dc.date',
  'dc.date.issued',
  'dcterms.created',
  'dcterms.date',
  'dcterms.issued',
  'citation_publication_date',
  'citation_date',
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

/** Reads the times from JSON-LD, then meta elements, then marked elements, then the address, then what is written out. */
export function readTimes(page: ParentNode, metadata: Metadata, { url, language, heading }: Setting): Times {
  const { node, page: described, meta } = metadata;
  const order = regionOf(language, url);
  const read = (value: string | undefined) => readTimestamp(value ?? '', order);
  const first = (...values: (string | undefined)[]) => values.map(read).find(Boolean);
  const marked = markedTimes(page, heading, order);
  const day =
    first(dayInPath(url), textOf(node.dateCreated), textOf(node.coverageStartTime)) ??
    writtenDay(headLines(heading), order);
  return {
    publishedAt:
      first(textOf(node.datePublished), ...PUBLISHED.map((name) => meta(name))) ??
      marked.published ??
      marked.others.find((time) => day !== undefined && time.startsWith(day)) ??
      day ??
      marked.others[0] ??
      writtenDay(markedLines(page, heading), order) ??
      read(textOf(described.datePublished)),
    modifiedAt: first(textOf(node.dateModified), ...MODIFIED.map((name) => meta(name))) ?? marked.modified,
  };
}

/** The first day that lines give; where that is the day of a change, an earlier one beside it. */
function writtenDay(lines: string[], language: string): string | undefined {
  let changed: string | undefined;
  for (const line of lines) {
    for (const { day, at } of readWrittenDays(line, language)) {
      const isChange = saysUpdated(line.slice(0, at));
      if (!isChange && (changed === undefined || day <= changed)) return day;
      changed ??= day;
    }
  }
  return changed;
}

// "/2026/07/10/", "/20260710/", "/2026-07-10-"
const PATH_DAY = /[/_-](20\d\d)[/-]?([01]\d)[/-]?([0-3]\d)(?:[/_.-]|$)/;

function dayInPath(url: URL): string | undefined {
  const day = PATH_DAY.exec(url.pathname);
  return day ? `${day[1]}-${day[2]}-${day[3]}` : undefined;
}
