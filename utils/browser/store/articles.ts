import type { Article } from '@/utils/model';
import { type ArticleRow, database, type Edition } from '../database/database';
import { writeIn } from '../database/epochs';
import type { EpochRow } from '../database/epochTable';
import { addToIndex, removeFromIndex } from '../index/matchIndex';
import { indexTables } from '../index/segmentStore';

/** Enough to show how a story was edited through a day; more would grow without bound on a live blog. */
const MOST_EDITIONS = 10;

/**
 * Keeps an article. Where the outlet changed its words since it was last read, the former text is kept as an earlier
 * edition. `readAt` is given when the reader has it open.
 */
export async function storeArticle(article: Article, now: number, readAt?: number, epoch?: EpochRow): Promise<void> {
  const { articles } = database();
  await writeIn(epoch, [articles, ...indexTables()], async () => {
    const former = await articles.get(article.id);
    await articles.put({
      ...article,
      fetchedAt: now,
      readAt: readAt ?? former?.readAt,
      earlier: former ? earlierEditions(former, article) : [],
    });
    if (former?.text === article.text && former.title === article.title) return;
    // Its former edition, or the item that it was known by, must not be found beside it.
    await removeFromIndex(new Set([article.id]));
    await addToIndex([article], now);
  });
}

function earlierEditions(former: ArticleRow, article: Article): Edition[] {
  const sameWords = former.text === article.text && former.title === article.title;
  if (sameWords || former.extent !== article.extent) return former.earlier;
  const { title, text, modifiedAt, fetchedAt } = former;
  return [{ title, text, modifiedAt, seenAt: fetchedAt }, ...former.earlier].slice(0, MOST_EDITIONS);
}

export function findArticle(id: string): Promise<ArticleRow | undefined> {
  return database().articles.get(id);
}

/** The articles with these ids, in their order; those no longer kept are left out. */
export async function findArticles(ids: string[]): Promise<ArticleRow[]> {
  return (await database().articles.bulkGet(ids)).filter((row) => row !== undefined);
}

/** What these articles said before their outlets changed them, the newest first, by id; unchanged ones are left out. */
export async function findEditions(ids: string[]): Promise<Map<string, Edition[]>> {
  const changed = (await findArticles(ids)).filter(({ earlier }) => earlier.length > 0);
  return new Map(changed.map(({ id, earlier }) => [id, earlier]));
}

/** Articles that the reader opened, newest first. */
export function readArticles(): Promise<ArticleRow[]> {
  return database().articles.where('readAt').above(0).reverse().toArray();
}
