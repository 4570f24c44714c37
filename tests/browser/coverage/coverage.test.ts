import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import { advanceOne, type CoveragePorts } from '@/utils/browser/coverage/advance';
import { work } from '@/utils/browser/coverage/work';
import { database } from '@/utils/browser/database/database';
import { storeArticle } from '@/utils/browser/store/articles';
import { askFor, findCoverage, openCoverage, stopAsking } from '@/utils/browser/store/coverage';
import { storeItems } from '@/utils/browser/store/items';
import type { Article, Item } from '@/utils/model';

const reading: Article = {
  id: 'https://ledger.example/ferry',
  outlet: 'Ledger',
  url: 'https://ledger.example/ferry',
  title: 'Ferry strike to start on Monday',
  text: 'Crews of the island ferry will strike from Monday, their union said. About 400 workers are members.',
  authors: [],
  publishedAt: '2026-07-04T10:00:00Z',
  extent: 'full',
};
const item: Item = {
  id: 'https://wire.example/strike',
  outlet: 'Wire',
  url: 'https://wire.example/strike',
  title: 'Ferry crews call strike',
  summary: 'The union of the island ferry crews called a strike.',
  publishedAt: '2026-07-04T08:00:00Z',
};

function ports(change: Partial<CoveragePorts> = {}): CoveragePorts {
  return {
    now: () => 1_000_000_000,
    ask: async () => ({ asked: { done: 2, of: 2 }, failed: [] }),
    match: async () => [{ id: item.id, score: 0.9, sameStory: true, reasons: [] }],
    read: async () => ({
      ok: true,
      value: { ...reading, id: 'https://wire.example/canonical', outlet: 'WIRE', text: 'Whole page.' },
    }),
    earlier: async () => [],
    meaning: async () => undefined,
    pagesToRead: async () => 5,
    ...change,
  };
}

beforeEach(async () => {
  await Promise.all(database().tables.map((table) => table.clear()));
  await storeArticle(reading, 1, 1);
  await storeItems([item], 1);
  await openCoverage(reading.id, [], 1);
});

async function states(world: CoveragePorts): Promise<string[]> {
  const seen: string[] = [];
  do {
    seen.push((await findCoverage(reading.id))?.state ?? 'gone');
  } while (await advanceOne(reading.id, world));
  return seen;
}

describe('advanceOne', () => {
  test('keeps what led up to the story, but no account that is compared already', async () => {
    await states(ports({ earlier: async () => [item.id, 'https://wire.example/june'] }));
    expect((await findCoverage(reading.id))?.earlier).toEqual(['https://wire.example/june']);
  });

  test('asks, matches, reads, compares, and is ready', async () => {
    expect(await states(ports())).toEqual(['asking', 'matching', 'reading', 'comparing', 'refining', 'ready']);
    const row = await findCoverage(reading.id);
    expect(row?.articleIds).toEqual([reading.id, item.id]);
    expect(row?.asked).toEqual({ done: 2, of: 2 });
    expect(row?.comparison?.reports).toHaveLength(2);
  });

  test('of an article that is only noticed, compares what is stored and asks nobody until the reader looks', async () => {
    await openCoverage(reading.id, [], 1, 'noticed');
    const nobody = () => Promise.reject(new Error('somebody was asked'));
    expect(await states(ports({ ask: nobody, read: nobody }))).toEqual(['noticed', 'waiting']);
    const row = await findCoverage(reading.id);
    expect(row?.articleIds).toEqual([reading.id, item.id]);
    expect(row?.comparison?.reports).toHaveLength(2);
    expect(await askFor(reading.id, 1)).toBe(true);
    expect(await states(ports())).toEqual(['asking', 'matching', 'reading', 'comparing', 'refining', 'ready']);
    expect(await askFor(reading.id, 1)).toBe(false);
  });

  test('keeps the page under the address of the item that led to it', async () => {
    await states(ports());
    expect(await database().articles.get(item.id)).toMatchObject({ outlet: 'WIRE', text: 'Whole page.' });
  });

  test('asks one host for one page at a time, with a pause between two', async () => {
    const more = [2, 3].map((at) => ({ ...item, id: `${item.id}/${at}`, url: `${item.url}/${at}` }));
    await storeItems([...more, { ...item, id: 'https://ledger.example/x', url: 'https://ledger.example/x' }], 1);
    const ids = [item.id, ...more.map(({ id }) => id), 'https://ledger.example/x'];
    const open = new Map<string, number>();
    const begun: { host: string; at: number; atOnce: number }[] = [];
    await states(
      ports({
        match: async () => ids.map((id) => ({ id, score: 0.9, sameStory: true, reasons: [] })),
        read: async ({ url }) => {
          const { host } = new URL(url);
          open.set(host, (open.get(host) ?? 0) + 1);
          begun.push({ host, at: performance.now(), atOnce: open.get(host) ?? 0 });
          await new Promise((resolve) => setTimeout(resolve, 20));
          open.set(host, (open.get(host) ?? 1) - 1);
          return { ok: false, failure: { is: 'status', status: 403 } };
        },
      }),
    );
    expect(begun).toHaveLength(4);
    expect(begun.filter(({ atOnce }) => atOnce > 1)).toEqual([]);
    const [first, second] = begun.filter(({ host }) => host === 'wire.example');
    expect(second!.at - first!.at).toBeGreaterThanOrEqual(490);
    expect(begun.findIndex(({ host }) => host === 'ledger.example')).toBeLessThan(2);
  });

  test('keeps to the summary where the page cannot be had', async () => {
    await states(ports({ read: async () => ({ ok: false, failure: { is: 'status', status: 403 } }) }));
    expect(await database().articles.get(item.id)).toBeUndefined();
    expect((await findCoverage(reading.id))?.articleIds).toEqual([reading.id, item.id]);
  });

  test('leaves out what the reader or the score says is another story', async () => {
    await states(ports({ match: async () => [{ id: item.id, score: 0.2, sameStory: false, reasons: [] }] }));
    expect((await findCoverage(reading.id))?.articleIds).toEqual([reading.id]);
    expect((await findCoverage(reading.id))?.comparison).toBeUndefined();
  });

  test('drops what asking found when the reader stopped it meanwhile', async () => {
    const stopped = ports({
      ask: async () => {
        await stopAsking(reading.id, 2);
        return { asked: { done: 9, of: 9 }, failed: [] };
      },
    });
    await advanceOne(reading.id, stopped);
    expect(await findCoverage(reading.id)).toMatchObject({ state: 'matching', asked: { done: 0, of: 0 } });
  });

  test.each(['asking', 'matching', 'reading', 'comparing', 'refining'] as const)(
    'comes to the same when cut off in %s',
    async (state) => {
      await states(ports());
      const whole = await findCoverage(reading.id);
      await openCoverage(reading.id, [], 1);
      while ((await findCoverage(reading.id))?.state !== state) await advanceOne(reading.id, ports());
      const cutOff = () => Promise.reject(new Error('the worker ended'));
      await advanceOne(
        reading.id,
        ports({ ask: cutOff, match: cutOff, read: cutOff, pagesToRead: cutOff, meaning: cutOff }),
      ).catch(() => {});
      await states(ports());
      expect({ ...(await findCoverage(reading.id)), updatedAt: 0 }).toEqual({ ...whole, updatedAt: 0 });
    },
  );
});

describe('work', () => {
  test('sets a story that throws aside, so that the next start takes the others', async () => {
    const broken = ports({ match: () => Promise.reject(new Error('a bug')) });
    await expect(work(broken, async () => {})).rejects.toThrow('a bug');
    expect((await findCoverage(reading.id))?.state).toBe('stopped');
  });
});
