import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import { database } from '@/utils/browser/database';
import { fillService } from '@/utils/browser/gather/fillService';
import { serviceChoices } from '@/utils/browser/serviceSettings';
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
      };
    },
  },
}));

const item = (at: number): Item => ({ id: `https://a.example/${at}`, url: '', outlet: 'A', title: 'A', summary: '' });
const ITEMS = Array.from({ length: 1_200 }, (_, at) => item(at));

beforeEach(async () => {
  await Promise.all(database().tables.map((table) => table.clear()));
  await storeItems(ITEMS, 1);
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

test('a server that refuses ends it, and says why', async () => {
  const fill = vi.fn<NonNullable<Service['fill']>>(async () => ({ ok: false, failure: { is: 'status', status: 500 } }));
  expect(await fillService({ ...elasticsearch, fill }, () => {})).toEqual({
    ok: false,
    failure: { is: 'status', status: 500 },
  });
  expect(fill).toHaveBeenCalledOnce();
});
