import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { database } from '@/utils/browser/database/database';
import { importOpml } from '@/utils/browser/ownData/opml';
import { chooseOutlets, chosenOutlets } from '@/utils/browser/store/outlets';
import { type CatalogueEntry, indexOutlets } from '@/utils/gather/catalogue/catalogue';

const LEDGER: CatalogueEntry = {
  id: 'ledger.example',
  name: 'The Ledger',
  domains: ['ledger.example', 'ledger-online.example'],
  country: 'IE',
  language: 'en',
  owner: 'Harbour Trust',
  feeds: ['https://ledger.example/main'],
  sitemaps: ['https://ledger.example/news.xml'],
  subjects: ['local'],
  from: ['by hand'],
};
const NONE = indexOutlets<CatalogueEntry>([]);
const opml = (...feeds: string[]) =>
  `<opml version="2.0"><body>${feeds.map((url) => `<outline text="Ledger" xmlUrl="${url}"/>`).join('')}</body></opml>`;

beforeEach(() => database().outlets.clear());

test('the outlets of an OPML file are chosen', async () => {
  expect(await importOpml(opml('https://ledger.example/feed'), NONE, 5)).toEqual({ ok: true, value: 1 });
  expect(await chosenOutlets()).toMatchObject([{ id: 'ledger.example', name: 'Ledger', chosenAt: 5 }]);
});

test('an outlet that is there gains the feeds and loses nothing', async () => {
  await chooseOutlets([LEDGER], 1);
  await importOpml(opml('https://www.ledger.example/sport', 'https://ledger-online.example/feed'), NONE, 5);
  const feeds = [...LEDGER.feeds, 'https://www.ledger.example/sport', 'https://ledger-online.example/feed'];
  expect(await chosenOutlets()).toMatchObject([{ ...LEDGER, feeds, chosenAt: 1 }]);
});

test('an outlet of the catalogue comes with its facts, and with the feeds that were followed', async () => {
  await importOpml(opml('https://ledger.example/sport'), indexOutlets([LEDGER]), 5);
  const facts = { name: 'The Ledger', country: 'IE', owner: 'Harbour Trust', domains: LEDGER.domains };
  expect(await chosenOutlets()).toMatchObject([{ ...facts, feeds: ['https://ledger.example/sport'], sitemaps: [] }]);
});

test('another file changes nothing and is refused with a reason', async () => {
  expect(await importOpml('<html></html>', NONE, 5)).toEqual({ ok: false, failure: { is: 'notOpml' } });
  expect(await chosenOutlets()).toEqual([]);
});
