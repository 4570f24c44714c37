import { compileTopics, touchedTopics } from '@/utils/detect/topics';
import type { Item, Topic } from '@/utils/model';
import type { ArrivalRow } from '../database/arrivalTables';
import { type CoverageRow, database, type ItemRow } from '../database/database';
import { findArticle } from '../store/articles';
import { findMatches } from './findMatches';

/** A kept story costs some milliseconds to look for; the ones kept last are those that go on. */
const MOST_STORIES = 50;
/** Older than this a story is history, and a new report of it another chapter. */
const STORY_MS = 30 * 24 * 60 * 60_000;

export type Arrival = Pick<ArrivalRow, 'of' | 'about' | 'item'>;

/**
 * Which items stored after `since` report a story that the reader keeps, or touch a topic that they follow. Found among
 * what is stored: nobody is asked, and nobody told.
 */
export async function findArrivals(topics: Topic[], since: number, now: number): Promise<Arrival[]> {
  const { items, articles, coverage } = database();
  const came = await items.where('storedAt').above(since).toArray();
  if (came.length === 0) return [];
  const opened = new Set((await articles.where('readAt').above(0).primaryKeys()) as string[]);
  const fresh = came.filter(({ id }) => !opened.has(id));
  const kept = await coverage.filter((row) => row.kept && row.openedAt > now - STORY_MS).toArray();
  const latest = kept.sort((a, b) => b.openedAt - a.openedAt).slice(0, MOST_STORIES);
  const found = [...onTopics(fresh, topics)];
  for (const row of latest) found.push(...(await onStory(row, fresh)));
  return found;
}

function onTopics(fresh: Item[], topics: Topic[]): Arrival[] {
  if (topics.length === 0) return [];
  const ready = compileTopics(topics);
  return fresh.flatMap(({ id, title, summary }) =>
    touchedTopics(`${title}\n${summary}`, ready).map((about) => ({ of: 'topic' as const, about, item: id })),
  );
}

/** What its comparison holds already is no news. */
async function onStory({ articleId, articleIds }: CoverageRow, fresh: ItemRow[]): Promise<Arrival[]> {
  const article = await findArticle(articleId);
  if (!article) return [];
  const known = new Set(articleIds);
  const came = new Set(fresh.map(({ id }) => id));
  const matches = await findMatches(article);
  return matches
    .filter(({ id, sameStory }) => sameStory && came.has(id) && !known.has(id))
    .map(({ id }) => ({ of: 'story', about: articleId, item: id }));
}
