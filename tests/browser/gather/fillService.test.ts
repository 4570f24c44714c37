import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import { database } from '@/utils/browser/database/database';
import { fillProgress, fillService } from '@/utils/browser/gather/fillService';
import { serviceChoices } from '@/utils/browser/settings/serviceSettings';
import { storeItems } from '@/utils/browser/store/items';
import { elasticsearch } from '@/utils/gather/services/elasticsearch';
import type { Service } from '@/utils/gather/services/service';
import type { Item } from '@/utils/model';

vi.mock('wxt/utils/storage', () => ({
  storage: {
    defineItem: (_key: string, { fallback }: { fallback: unknown }) => {
      let value = fallback;
      return {
        getValue: async () => value,
        setValue: async (next: unknown) => {
          value = next;
        },
        removeValue: async () => {
          value = fallback;
        },
      };
    },
  },
}));

// Node has no locks; settings are written one after the other here anyway.
vi.stubGlobal('navigator', { locks: { request: (_name: string, act: () => unknown) => act() } });

const item = (at: number): Item => ({ id: `https://a.example/${at}`, url: '', outlet: 'A', title: 'A', summary: '' });
const ITEMS = Array.from({ length: 1_200 }, (_, at) => item(at));

beforeEach(async () => {
  await Promise.all(database().tables.map((table) => table.clear()));
  await storeItems(ITEMS, 1);
  await fillProgress.setValue(null);
});

test('all items are handed over once, 500 a request, with what the reader typed for the server', async () => {
  await serviceChoices.setValue({ elasticsearch: { on: false, settings: { index: 'news' } } });
  const fill = vi.fn<NonNullable<Service['fill']>>(async (items) => ({ ok: true, value: items.length }));
  const told: number[] = [];
  const given = await fillService({ ...elasticsearch, fill }, (items) => told.push(items));
  expect(given).toEqual({ ok: true, value: 1_200 });
  expect(told).toEqual([500, 1_000, 1_200]);
  const ids = fill.mock.calls.flatMap(([items]) => items.map(({ id }) => id));
  expect(ids.toSorted()).toEqual(ITEMS.map(({ id }) => id).toSorted());
  expect(fill.mock.calls[0]?.[1]).toEqual({ index: 'news' });
});

test('what was cut off goes on where it was, and counts on', async () => {
  await serviceChoices.setValue({
    elasticsearch: { on: false, settings: { base: 'https://a.example', index: 'news' } },
  });
  const had: string[] = [];
  const fill = (most: number): NonNullable<Service['fill']> => {
    let parts = 0;
    return async (items) => {
      parts += 1;
      if (parts > most) throw new Error('the page was closed');
      had.push(...items.map(({ id }) => id));
      return { ok: true, value: items.length };
    };
  };
  await expect(fillService({ ...elasticsearch, fill: fill(1) }, () => {})).rejects.toThrow('closed');
  const told: number[] = [];
  const given = await fillService({ ...elasticsearch, fill: fill(9) }, (items) => told.push(items));
  expect(given).toEqual({ ok: true, value: 1_200 });
  expect(told).toEqual([1_000, 1_200]);
  expect(had.length).toBe(new Set(had).size);
  expect(new Set(had)).toEqual(new Set(ITEMS.map(({ id }) => id)));
});

test.each([
  ['another index', { base: 'https://a.example', index: 'other' }],
  ['a full one, once more', { base: 'https://a.example', index: 'news' }],
])('%s is filled from the start', async (_what, settings) => {
  const first = { base: 'https://a.example', index: 'news' };
  const fill = vi.fn<NonNullable<Service['fill']>>(async (items) => ({ ok: true, value: items.length }));
  await serviceChoices.setValue({ elasticsearch: { on: false, settings: first } });
  if (settings.index === 'other')
    fill.mockImplementationOnce(fill.getMockImplementation()!).mockRejectedValueOnce(new Error());
  await fillService({ ...elasticsearch, fill }, () => {}).catch(() => {});
  fill.mockClear();
  await serviceChoices.setValue({ elasticsearch: { on: false, settings } });
  expect(await fillService({ ...elasticsearch, fill }, () => {})).toEqual({ ok: true, value: 1_200 });
  expect(fill).toHaveBeenCalledTimes(3);
});

test('a server that refuses ends it, and says why', async () => {
  const fill = vi.fn<NonNullable<Service['fill']>>(async () => ({ ok: false, failure: { is: 'status', status: 500 } }));
  expect(await fillService({ ...elasticsearch, fill }, () => {})).toEqual({
    ok: false,
    failure: { is: 'status', status: 500 },
  });
  expect(fill).toHaveBeenCalledOnce();
});
