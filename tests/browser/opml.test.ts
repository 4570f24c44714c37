import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { database } from '@/utils/browser/database';
import { importOpml } from '@/utils/browser/store/opml';
import { chosenOutlets } from '@/utils/browser/store/outlets';

beforeEach(() => database().outlets.clear());

test('the outlets of an OPML file are chosen', async () => {
  const opml = '<opml version="2.0"><body><outline text="Ledger" xmlUrl="https://ledger.example/feed"/></body></opml>';
  expect(await importOpml(opml, 5)).toEqual({ ok: true, value: 1 });
  expect(await chosenOutlets()).toMatchObject([{ id: 'ledger.example', name: 'Ledger', chosenAt: 5 }]);
});

test('another file changes nothing and is refused with a reason', async () => {
  expect(await importOpml('<html></html>', 5)).toEqual({ ok: false, failure: { is: 'notOpml' } });
  expect(await chosenOutlets()).toEqual([]);
});
