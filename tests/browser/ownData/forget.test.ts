import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { type CoverageRow, database } from '@/utils/browser/database/database';
import { DeletedMeanwhile, epochNow } from '@/utils/browser/database/epochs';
import { fillProgress, fillService } from '@/utils/browser/gather/fillService';
import { serviceStatus } from '@/utils/browser/gather/services';
import { forgetTabsShowing } from '@/utils/browser/messages/tabs';
import { forgetEverything, forgetStories, restoreStories } from '@/utils/browser/ownData/forget';
import { storeArticle } from '@/utils/browser/store/articles';
import { correct } from '@/utils/browser/store/corrections';
import { advanceCoverage, findCoverage, openCoverage } from '@/utils/browser/store/coverage';
import { storeItems } from '@/utils/browser/store/items';
import { KEPT } from '@/utils/browser/store/kept';
import { dropOld } from '@/utils/browser/store/retention';
import { elasticsearch } from '@/utils/gather/services/elasticsearch';
import { openSegment } from '@/utils/match/index/segment';
import type { Article, Item } from '@/utils/model';
import { hash } from '@/utils/text/shared/words/hash';

vi.mock('@/utils/browser/messages/tabs', () => ({ forgetTabs: async () => {}, forgetTabsShowing: vi.fn() }));
vi.mock('@/utils/browser/gather/askService', () => ({ askService: vi.fn() }));
vi.mock('@/utils/browser/platform/api', () => ({ browser: { storage: { local: { clear: async () => {} } } } }));
vi.mock('wxt/utils/storage', () => import('../../memoryStorage'));
// Node has no locks; settings are written one after the other here anyway.
vi.stubGlobal('navigator', { locks: { request: (_name: string, act: () => unknown) => act() } });

const HOUR = 3_600_000;
const NOW = Date.parse('2026-07-05T12:00:00Z');

const article = (name: string, change: Partial<Article> = {}): Article => ({
  id: `https://${name}.example/ferry`,
  url: `https://${name}.example/ferry`,
  outlet: name,
  title: 'Ferry strike to start on Monday',
  text: `Crews of the island ferry will strike from Monday, their ${name} union said. About 400 workers are members.`,
  authors: [],
  publishedAt: '2026-07-04T10:00:00Z',
  extent: 'full',
  ...change,
});
const item = (name: string): Item => {
  const { id, outlet, title, text, publishedAt } = article(name);
  return { id, url: id, outlet, title, summary: text, publishedAt };
};

/** Everything stored, the index's bytes left out, as one string to look for words in. */
async function everything(): Promise<string> {
  const rows = await Promise.all(database().tables.map((table) => table.toArray()));
  return JSON.stringify(rows);
}

/** The addresses that the index would find. */
async function indexed(): Promise<string[]> {
  return (await database().segmentIds.toArray()).flatMap(({ ids }) => ids);
}

/** The reader opened Ledger's report; Beacon's page was fetched for it, Wire is known by its feed. */
async function openStory(): Promise<void> {
  await storeItems([item('ledger'), item('wire')], NOW);
  await storeArticle(article('ledger'), NOW, NOW);
  await storeArticle(article('beacon'), NOW);
  await openCoverage(article('ledger').id, [], NOW);
  const articleIds = ['ledger', 'wire', 'beacon'].map((name) => article(name).id);
  const matches = articleIds.slice(1).map((id) => ({ id, score: 0.9, sameStory: true, reasons: [] }));
  await advanceCoverage(article('ledger').id, 'asking', { state: 'ready', articleIds, matches }, NOW);
  await correct({ kind: 'not-same-story', article: article('ledger').id, other: article('wire').id }, NOW);
}

beforeEach(() => Promise.all(database().tables.map((table) => table.clear())));

test('every table of the database says what it holds', () => {
  expect(
    database()
      .tables.map(({ name }) => name)
      .sort(),
  ).toEqual(Object.keys(KEPT).sort());
});

describe('a story that is deleted', () => {
  test('leaves no address in any table, nor the pages fetched only for it; what feeds say of others stays', async () => {
    await openStory();
    await forgetStories([article('ledger').id]);
    const left = await everything();
    expect(left).not.toContain('ledger');
    expect(left).not.toContain('beacon');
    expect(left).toContain('wire');
  });

  test('takes with it what was worked out of its words: vectors, neighbours, what tabs remember', async () => {
    await openStory();
    const [ledger, beacon, wire] = ['ledger', 'beacon', 'wire'].map((name) => article(name).id) as [
      string,
      string,
      string,
    ];
    for (const articleId of [ledger, beacon, wire])
      await database().vectors.put({ articleId, hash: 'of the words', usedAt: NOW, size: 0, sentences: [] });
    for (const id of [ledger, wire])
      await database().neighbours.put({ id, outlet: 'o', at: NOW, words: 1, near: [{ id: ledger, odds: 2 }] });
    vi.mocked(forgetTabsShowing).mockClear();
    await forgetStories([ledger]);
    expect(await database().vectors.toCollection().primaryKeys()).toEqual([wire]);
    expect(await database().neighbours.toArray()).toEqual([{ id: wire, outlet: 'o', at: NOW, words: 1, near: [] }]);
    expect(vi.mocked(forgetTabsShowing).mock.calls).toEqual([[new Set([ledger])]]);
  });

  test('leaves none of its words in the index', async () => {
    await openStory();
    await forgetStories([article('ledger').id]);
    expect(await indexed()).toEqual([article('wire').id]);
    const [segment] = await database().segments.toArray();
    const { terms, documents } = openSegment(segment!.bytes);
    expect([documents, terms.includes(hash('wire')), terms.includes(hash('ledger'))]).toEqual([1, true, false]);
  });

  test('is taken out of other stories, which are compared anew without it', async () => {
    await openStory();
    await storeArticle(article('harbor'), NOW, NOW);
    await openCoverage(article('harbor').id, [], NOW);
    const told = [article('harbor').id, article('ledger').id, article('beacon').id];
    const matches = told.slice(1).map((id) => ({ id, score: 0.9, sameStory: true, reasons: [] }));
    await advanceCoverage(article('harbor').id, 'asking', { state: 'ready', articleIds: told, matches }, NOW);
    await forgetStories([article('ledger').id]);
    expect(await everything()).not.toContain('ledger');
    expect(await findCoverage(article('harbor').id)).toMatchObject({
      state: 'noticed',
      articleIds: [article('harbor').id, article('beacon').id],
    });
    expect(await database().articles.get(article('beacon').id)).toBeDefined();
  });

  test('comes back whole when that is undone', async () => {
    await openStory();
    const tables = ['coverage', 'articles', 'items', 'corrections'];
    const rows = () => Promise.all(tables.map((name) => database().table(name).toArray()));
    const before = await rows();
    await restoreStories(await forgetStories([article('ledger').id]));
    expect(await rows()).toEqual(before);
    expect((await indexed()).sort()).toEqual(['beacon', 'ledger', 'wire'].map((name) => article(name).id));
  });

  test('leaves no address of its own or of its pages in the notes on services', async () => {
    await openStory();
    for (const name of ['ledger', 'beacon']) {
      await fillProgress.setValue({ after: article(name).id, taken: 500, of: 'elasticsearch' });
      await serviceStatus.setValue({ guardian: { failures: 0, sent: 'Ferry strike', sentFor: article('ledger').id } });
      const forgotten = await forgetStories([article('ledger').id]);
      expect([await fillProgress.getValue(), await serviceStatus.getValue()]).toEqual([
        null,
        { guardian: { failures: 0 } },
      ]);
      await restoreStories(forgotten);
    }
  });

  test('ends the filling of an index, which may be about to hand it over', async () => {
    await openStory();
    const fill = vi.fn(async () => {
      await forgetStories([article('ledger').id]);
      return { ok: true as const, value: 2 };
    });
    await expect(fillService({ ...elasticsearch, fill }, () => {})).rejects.toThrow(DeletedMeanwhile);
    expect(fill).toHaveBeenCalledOnce();
    expect(await fillProgress.getValue()).toBeNull();
  });

  test('does not come back once everything was deleted after it', async () => {
    await openStory();
    const forgotten = await forgetStories([article('ledger').id]);
    await forgetEverything();
    await expect(restoreStories(forgotten)).rejects.toThrow(DeletedMeanwhile);
    expect(await everything()).not.toContain('ledger');
  });

  test('is not written again by work that began before', async () => {
    await openStory();
    const before = await epochNow('stories');
    await forgetStories([article('ledger').id]);
    await expect(storeArticle(article('beacon'), NOW, undefined, before)).rejects.toThrow(DeletedMeanwhile);
    await expect(advanceCoverage(article('ledger').id, 'asking', {}, NOW, before)).rejects.toThrow(DeletedMeanwhile);
    expect(await everything()).not.toContain('beacon');
  });
});

test('retention leaves no address of a story in any table, whenever its page was read last', async () => {
  await openStory();
  await storeArticle(article('ledger', { title: 'Ferry strike is off' }), NOW + 3 * 24 * HOUR);
  await database().articles.update(article('ledger').id, { fetchedAt: NOW });
  await dropOld(NOW + HOUR);
  expect(await everything()).not.toContain('ledger');
});

test('an edited page stands in the index once', async () => {
  for (let round = 0; round < 10; round += 1) {
    await storeArticle(article('ledger', { text: `${article('ledger').text} Round ${round}.` }), NOW + round);
  }
  expect(await indexed()).toEqual([article('ledger').id]);
});

test('a corrected headline stands in the index once, whenever it came in, and its former words no more', async () => {
  const terms = async () => (await database().segments.toArray()).flatMap(({ bytes }) => [...openSegment(bytes).terms]);
  const holds = async (...words: string[]) => {
    const all = await terms();
    return words.map((word) => all.includes(hash(word)));
  };
  await storeItems([{ ...item('ledger'), title: 'Ferry strike in Korso' }, item('wire')], NOW);
  expect(await holds('korso', 'skagen')).toEqual([true, false]);
  await storeItems([{ ...item('ledger'), title: 'Ferry strike in Skagen' }], NOW + 2 * 24 * HOUR);
  expect((await indexed()).sort()).toEqual(['ledger', 'wire'].map((name) => article(name).id));
  expect(await holds('korso', 'skagen')).toEqual([false, true]);
});

test('an item whose page was read stands in the index once, by its page', async () => {
  await storeArticle(article('ledger'), NOW, NOW);
  await storeItems([item('ledger')], NOW + 24 * HOUR);
  expect(await indexed()).toEqual([article('ledger').id]);
  await storeItems([{ ...item('ledger'), title: 'Ferry strike called off' }], NOW + 48 * HOUR);
  expect(await indexed()).toEqual([article('ledger').id]);
});

test('everything of a pull that began before is dropped, items too', async () => {
  const before = await epochNow('everything');
  await database().epochs.put({ of: 'everything', deletions: before.deletions + 1 });
  await expect(storeItems([item('wire')], NOW, before)).rejects.toThrow(DeletedMeanwhile);
  expect(await database().items.count()).toBe(0);
  expect((await database().coverage.toArray()) as CoverageRow[]).toEqual([]);
});
