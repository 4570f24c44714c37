import { type CoverageRow, type CoverageState, database } from '../database/database';
import { writeIn } from '../database/epochs';
import type { EpochRow } from '../database/epochTable';

/** States in which the background still has work to do. */
const UNFINISHED: CoverageState[] = ['noticed', 'asking', 'matching', 'reading', 'comparing', 'refining'];
/** States in which nobody was asked for the story yet. */
const UNASKED: CoverageState[] = ['noticed', 'waiting'];

/**
 * Starts looking for the coverage of an article, or starts over, by asking outlets or only among what is stored; what was
 * compared before stays on show meanwhile.
 */
export async function openCoverage(
  articleId: string,
  topics: string[],
  now: number,
  state: 'asking' | 'noticed' = 'asking',
): Promise<void> {
  const { coverage } = database();
  await database().transaction('rw', coverage, async () => {
    const former = await coverage.get(articleId);
    await coverage.put({
      articleId,
      matches: [],
      articleIds: [articleId],
      kept: false,
      openedAt: now,
      ...former,
      topics,
      asked: { done: 0, of: 0 },
      failed: [],
      state,
      updatedAt: now,
    });
  });
}

/** Compares accounts that are known to tell one story, the first one as the one to compare with; nobody is asked. */
export async function openGathered(ids: string[], topics: string[], now: number): Promise<void> {
  const { coverage } = database();
  const articleId = ids[0]!;
  await database().transaction('rw', coverage, async () => {
    const former = await coverage.get(articleId);
    await coverage.put({
      ...{ kept: false, openedAt: now, ...former, topics, articleId, articleIds: ids },
      matches: ids.slice(1).map((id) => ({ id, score: 1, sameStory: true, reasons: [] })),
      ...{ asked: { done: 0, of: 0 }, failed: [], state: 'reading', updatedAt: now },
    });
  });
}

export function findCoverage(articleId: string): Promise<CoverageRow | undefined> {
  return database().coverage.get(articleId);
}

/** The coverage of every story read, newest first. */
export function allCoverage(): Promise<CoverageRow[]> {
  return database().coverage.orderBy('openedAt').reverse().toArray();
}

/** Articles whose coverage is not finished, the one opened last first. */
export async function unfinishedCoverage(): Promise<string[]> {
  const rows = await database().coverage.where('state').anyOf(UNFINISHED).toArray();
  return rows.sort((a, b) => b.openedAt - a.openedAt).map(({ articleId }) => articleId);
}

/** Articles opened since this time for which no outlet could be asked: there was no network. */
export async function unaskedCoverage(since: number): Promise<string[]> {
  const rows = await database().coverage.where('openedAt').aboveOrEqual(since).toArray();
  return rows.filter(({ asked }) => asked.of > 0 && asked.done === 0).map(({ articleId }) => articleId);
}

/**
 * Writes what a step found, but only while the row is still in the state the step began in: where the reader stopped it
 * or started over meanwhile, the step's result is dropped. Says whether it was written.
 */
export async function advanceCoverage(
  articleId: string,
  from: CoverageState,
  change: Partial<CoverageRow>,
  now: number,
  epoch?: EpochRow,
): Promise<boolean> {
  const { coverage } = database();
  const row = coverage.where('articleId').equals(articleId);
  const isThere = ({ state }: CoverageRow) => state === from;
  const write = () => row.and(isThere).modify({ ...change, updatedAt: now });
  return (await writeIn(epoch, [coverage], write)) === 1;
}

/** The reader looks at this story: outlets may be asked for it now. Says whether nobody was before. */
export async function askFor(articleId: string, now: number): Promise<boolean> {
  const changed = await database()
    .coverage.where('articleId')
    .equals(articleId)
    .and(({ state }) => UNASKED.includes(state))
    .modify({ state: 'asking', updatedAt: now });
  return changed === 1;
}

/** New items came in: stories for which nobody was asked are compared anew, with what is stored alone. */
export async function noticeAgain(articleIds: string[], now: number): Promise<void> {
  await database()
    .coverage.where('articleId')
    .anyOf(articleIds)
    .and(({ state }) => state === 'waiting')
    .modify({ state: 'noticed', updatedAt: now });
}

/** Stops asking; what is known so far is matched and compared. */
export async function stopAsking(articleId: string, now: number): Promise<void> {
  await advanceCoverage(articleId, 'asking', { state: 'matching' }, now);
}

/** Ends the work on a story that cannot be compared. */
export async function giveUp(articleId: string, now: number): Promise<void> {
  await database().coverage.update(articleId, { state: 'stopped', updatedAt: now });
}

/** Sends a finished coverage back to matching, after a correction or with new items. */
export async function matchAgain(articleId: string, now: number): Promise<void> {
  await database().coverage.update(articleId, { state: 'matching', updatedAt: now });
}

export async function keepStory(articleId: string, kept: boolean): Promise<void> {
  await database().coverage.update(articleId, { kept });
}
