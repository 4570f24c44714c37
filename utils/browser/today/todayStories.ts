import { clusterAccounts } from '@/utils/match/score/cluster';
import type { Item } from '@/utils/model';
import { type CoverageRow, database, type ItemRow } from '../database/database';
import { chosenOutlets } from '../store/outlets';
import { timeOf } from './linkItems';

/** An item of a story of today. */
export interface TodayItem extends Item {
  /** When it was published and when it came, in milliseconds since 1970. */
  at: number;
  storedAt: number;
  /** The reader had its page open. */
  read: boolean;
}

/** One story that the chosen outlets carry, its most central report first. */
interface StoryOfDay {
  items: TodayItem[];
  /** The comparison of one of its reports, the one made last. */
  coverage?: CoverageRow;
}

/** What came of a day, and what of it at least two of the chosen outlets carry. */
export interface TodayFacts {
  stories: StoryOfDay[];
  /** Items of the day, and stories among them. */
  items: number;
  all: number;
}

/** A story is of today while a report of it came within this time. */
const TODAY_MS = 24 * 60 * 60_000;

/** The stories of the day, out of what is linked already. */
export async function todayStories(now: number): Promise<TodayFacts> {
  const { neighbours, items } = database();
  const [rows, outlets] = await Promise.all([neighbours.orderBy('at').toArray(), chosenOutlets()]);
  const chosen = new Set(outlets.map(({ name }) => name));
  const linked = rows.filter(({ outlet }) => chosen.has(outlet));
  const known = new Map(linked.map((row) => [row.id, row]));
  const isNew = (id: string) => known.get(id)!.at > now - TODAY_MS;
  const groups = clusterAccounts(linked).filter((group) => group.some(isNew));
  const told = groups.filter((group) => new Set(group.map((id) => known.get(id)!.outlet)).size > 1);
  const ids = told.flat();
  const [found, read, compared] = await Promise.all([items.bulkGet(ids), readOf(ids), comparedOf(ids)]);
  const itemOf = new Map(found.flatMap((row) => (row ? [[row.id, row] as const] : [])));
  return {
    stories: told.map((group) => ({
      items: group.flatMap((id) => asTodayItem(itemOf.get(id), read)),
      coverage: latest(group.flatMap((id) => compared.get(id) ?? [])),
    })),
    items: linked.filter(({ id }) => isNew(id)).length,
    all: groups.length,
  };
}

function asTodayItem(row: ItemRow | undefined, read: ReadonlySet<string>): TodayItem[] {
  if (!row) return [];
  return [{ ...row, at: timeOf(row), read: read.has(row.id) }];
}

async function readOf(ids: string[]): Promise<Set<string>> {
  const pages = await database().articles.bulkGet(ids);
  return new Set(pages.flatMap((page) => (page?.readAt === undefined ? [] : [page.id])));
}

async function comparedOf(ids: string[]): Promise<Map<string, CoverageRow>> {
  const rows = await database().coverage.bulkGet(ids);
  return new Map(rows.flatMap((row) => (row ? [[row.articleId, row] as const] : [])));
}

function latest(rows: CoverageRow[]): CoverageRow | undefined {
  return rows.toSorted((a, b) => b.updatedAt - a.updatedAt)[0];
}
