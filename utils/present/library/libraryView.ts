import type { Article, Comparison, Topic } from '@/utils/model';
import { isolate } from '../shared/isolate';
import { otherReports } from '../shared/seen';
import { isoDay, writeClock, writeDay, writeTime } from '../shared/times';
import type { MessageKey, Words } from '../shared/words';

/** What is stored of one story that the reader opened. */
export interface StoredStory {
  articleId: string;
  /** Other articles of the same story that were read too. */
  alsoRead?: string[];
  openedAt: number;
  /** How looking for other reports stands. */
  state: string;
  kept: boolean;
  topics: string[];
  /** How many notes the reader wrote on it. */
  notes: number;
  comparison?: Comparison;
  /** The accounts, the one being read first; empty where even that is no longer kept. */
  articles: Pick<Article, 'id' | 'outlet' | 'title' | 'publishedAt'>[];
  /** An outlet changed its report after publishing. */
  changed: boolean;
}

/** Which stories can be listed alone, in the order in which they are offered. */
export const FILTERS = ['all', 'conflict', 'changed', 'kept', 'noted'] as const;
export type LibraryFilter = (typeof FILTERS)[number];

/** Which stories the reader wants to see. */
export interface LibrarySelection {
  query: string;
  filter: LibraryFilter;
  /** The id of a topic. */
  topic?: string;
  /** ISO days between which a story was read, both included. */
  from?: string;
  until?: string;
}

export interface StripView {
  label: string;
  /** Each report with a known time, from 0 for the first to 1 for the last. */
  dots: { at: number; isOpen: boolean }[];
}

/** A story as a row of the library. */
export interface LibraryRow {
  articleId: string;
  /** All articles of the story that were read, this one first. */
  ids: string[];
  headline: string;
  line: string;
  conflicts: number;
  compatibles: number;
  agrees: number;
  /** The number of each in words, where there is any. */
  counts: { shape: 'conflict' | 'compatible' | 'agree'; text: string }[];
  strip?: StripView;
  kept: boolean;
  changed: boolean;
  notes: number;
  topics: string[];
  day: string;
  /** The same day in ISO form, in the reader's zone. */
  isoDay: string;
  /** All words that a search looks through, in lower case. */
  haystack: string;
}

/** Puts a stored story into words. */
export function libraryRow(story: StoredStory, words: Words): LibraryRow {
  const { articles, comparison } = story;
  const here = articles[0];
  const of = (verdict: string) => comparison?.details.filter((detail) => detail.verdict === verdict).length ?? 0;
  const [conflicts, compatibles, agrees] = [of('conflict'), of('compatible'), of('agree')];
  return {
    articleId: story.articleId,
    ids: [story.articleId, ...(story.alsoRead ?? [])],
    headline: here?.title ?? story.articleId,
    line: rowLine(story, words),
    conflicts,
    compatibles,
    agrees,
    counts: countsOf({ conflicts, compatibles, agrees }, words),
    strip: stripOf(story, words),
    kept: story.kept,
    changed: story.changed,
    notes: story.notes,
    topics: story.topics,
    day: writeDay(story.openedAt, words),
    isoDay: isoDay(story.openedAt, words),
    haystack: haystackOf(story),
  };
}

/** What is said of a story without a comparison, by how looking for one ended; else it goes on. */
const ENDED: Record<string, MessageKey> = { ready: 'stateNothing', stopped: 'stateFailed', waiting: 'stateWaiting' };

function rowLine({ articles, articleId, openedAt, comparison, state }: StoredStory, words: Words): string {
  const readIn = words.t('readIn', isolate(articles[0]?.outlet ?? ''), writeClock(openedAt, words));
  if (!comparison) return `${readIn} · ${words.t(ENDED[state] ?? 'stateWorking')}`;
  const others = otherReports(articles, articleId, comparison);
  const outlets = new Set(others.map(({ outlet }) => outlet)).size;
  return `${readIn} · ${words.count('reports', others.length)} ${words.count('byOtherOutlets', outlets)}`;
}

function countsOf(
  counts: { conflicts: number; compatibles: number; agrees: number },
  words: Words,
): LibraryRow['counts'] {
  const { conflicts, compatibles, agrees } = counts;
  const shown: LibraryRow['counts'] = [];
  if (conflicts > 0) shown.push({ shape: 'conflict', text: words.count('conflicts', conflicts) });
  if (compatibles > 0) shown.push({ shape: 'compatible', text: words.count('compatibles', compatibles) });
  if (conflicts + compatibles === 0 && agrees > 0) shown.push({ shape: 'agree', text: words.count('agrees', agrees) });
  return shown;
}

/** A strip of two reports says something; one dot does not. */
function stripOf({ articles, articleId }: StoredStory, words: Words): StripView | undefined {
  const dated = articles
    .map(({ id, publishedAt }) => ({ time: Date.parse(publishedAt ?? ''), isOpen: id === articleId, publishedAt }))
    .filter(({ time }) => !Number.isNaN(time))
    .sort((a, b) => a.time - b.time);
  const [first, last] = [dated[0], dated.at(-1)];
  if (!first || !last || first.time === last.time) return undefined;
  const length = last.time - first.time;
  return {
    label: words.count(
      'stripLabel',
      dated.length,
      writeTime(first.publishedAt, words),
      writeTime(last.publishedAt, words),
    ),
    dots: dated.map(({ time, isOpen }) => ({ at: (time - first.time) / length, isOpen })),
  };
}

function haystackOf({ articles, comparison }: StoredStory): string {
  const details =
    comparison?.details.flatMap(({ label, versions }) => [label, ...versions.map(({ text }) => text)]) ?? [];
  return [...articles.flatMap(({ title, outlet }) => [title, outlet]), ...details].join('\n').toLowerCase();
}

/** Later than any day a story was read on. */
const LAST_DAY = '9999-12-31';

/** The rows that a search and a filter leave, grouped by the day they were read. */
export function filterLibrary(
  rows: LibraryRow[],
  { query, filter, topic, from = '', until = LAST_DAY }: LibrarySelection,
): { day: string; rows: LibraryRow[] }[] {
  const wanted = query
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '');
  const fits = (row: LibraryRow) =>
    wanted.every((word) => row.haystack.includes(word)) &&
    inFilter(row, filter) &&
    (topic === undefined || row.topics.includes(topic)) &&
    row.isoDay >= from &&
    row.isoDay <= until;
  const days = new Map<string, LibraryRow[]>();
  for (const row of rows.filter(fits)) days.set(row.day, [...(days.get(row.day) ?? []), row]);
  return [...days].map(([day, list]) => ({ day, rows: list }));
}

export function inFilter(row: LibraryRow, filter: LibraryFilter): boolean {
  if (filter === 'conflict') return row.conflicts > 0;
  if (filter === 'changed') return row.changed;
  if (filter === 'noted') return row.notes > 0;
  return filter === 'all' || row.kept;
}

/** The topics followed, with how many stories touch each. */
export function topicCounts(rows: LibraryRow[], topics: Topic[]): { id: string; name: string; count: number }[] {
  return topics.map(({ id, name }) => ({ id, name, count: rows.filter((row) => row.topics.includes(id)).length }));
}

/** Other stories of the same topics, read before this one: what led up to it. */
export function earlierChapters(rows: LibraryRow[], articleId: string): LibraryRow[] {
  const at = rows.findIndex((row) => row.articleId === articleId);
  const topics = new Set(rows[at]?.topics);
  return rows.slice(at + 1).filter((row) => row.topics.some((topic) => topics.has(topic)));
}
