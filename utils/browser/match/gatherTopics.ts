import { openingOf } from '@/utils/detect/opening';
import { compileTopics, touchedTopics } from '@/utils/detect/topics';
import type { Topic } from '@/utils/model';
import { type CoverageRow, database } from '../database/database';
import { dropArrivals } from '../store/arrivals';
import { findArticles } from '../store/articles';

/**
 * After topics were followed, changed or left: stories that were read already are put to those that they touch, and what
 * came in on a topic by its former words goes.
 */
export async function gatherTopics(now: Topic[], before: Topic[]): Promise<void> {
  const former = new Map(before.map((topic) => [topic.id, JSON.stringify(topic)]));
  const changed = now.filter((topic) => former.get(topic.id) !== JSON.stringify(topic));
  const left = before.filter(({ id }) => now.every((topic) => topic.id !== id)).map(({ id }) => id);
  if (changed.length + left.length === 0) return;
  const asked = new Set([...left, ...changed.map(({ id }) => id)]);
  const { coverage, articles } = database();
  await database().transaction('rw', coverage, articles, async () => {
    for (const row of await coverage.toArray()) await putToTopics(row, asked, changed);
  });
  for (const id of asked) await dropArrivals(id);
}

/** Topics that were not changed stay as the page was found to touch them. */
async function putToTopics({ articleId, topics }: CoverageRow, asked: ReadonlySet<string>, changed: Topic[]) {
  const kept = topics.filter((id) => !asked.has(id));
  const next = [...kept, ...(await touchedBy(articleId, changed))];
  if (next.length === topics.length && next.every((id) => topics.includes(id))) return;
  await database().coverage.update(articleId, { topics: next });
}

/** Which of these topics a stored article touches. */
export async function touchedBy(articleId: string, topics: Topic[]): Promise<string[]> {
  const [article] = await findArticles([articleId]);
  return article ? touchedTopics(openingOf(article), compileTopics(topics)) : [];
}
