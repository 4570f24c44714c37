import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import { database } from '@/utils/browser/database/database';
import { storeItems } from '@/utils/browser/store/items';
import { chooseOutlets } from '@/utils/browser/store/outlets';
import { linkItems } from '@/utils/browser/today/linkItems';
import { todayStories } from '@/utils/browser/today/todayStories';
import { bareOutlet } from '@/utils/gather/catalogue/catalogue';
import { item, otherNews } from '../../match/account';

const NOW = Date.UTC(2026, 6, 10, 12);
const HOUR = 3_600_000;
const at = (hours: number) => ({ publishedAt: new Date(NOW - hours * HOUR).toISOString() });

const FERRY = [
  item('wire', 'Ferry Nordlys aground off Skagen', 'The ferry Nordlys ran aground off Skagen with 214 aboard.', at(5)),
  item(
    'ledger',
    'Ferry Nordlys stranded near Skagen',
    'The ferry Nordlys with 214 people ran aground off Skagen.',
    at(3),
  ),
  item('post', '214 aboard as ferry Nordlys strands', 'Off Skagen the ferry Nordlys ran aground on Friday.', at(2)),
];
const EVERYDAY = otherNews(60).map((one, place) => ({ ...one, ...at(1 + (place % 20)) }));

const choose = (...names: string[]) =>
  chooseOutlets(
    names.map((name) => ({ ...bareOutlet(`${name}.example`), name })),
    NOW,
  );
const storiesOf = async (now = NOW) =>
  (await todayStories(now)).stories.map(({ items }) => items.map(({ id }) => id).sort());

beforeEach(async () => {
  await Promise.all(database().tables.map((table) => table.clear()));
  await choose('wire', 'ledger', 'post');
});

describe('the stories of the day', () => {
  test('are what several of the chosen outlets carry', async () => {
    await storeItems([...EVERYDAY, ...FERRY], NOW - HOUR);
    await linkItems(NOW);
    expect(await storiesOf()).toEqual([['ledger', 'post', 'wire']]);
  });

  test('grow with an item that comes in later, and only that one is linked', async () => {
    await storeItems([...EVERYDAY, ...FERRY.slice(0, 2)], NOW - HOUR);
    await linkItems(NOW);
    const before = await database().neighbours.bulkGet(['wire', 'ledger']);
    await database().neighbours.update('wire', { near: [{ id: 'ledger', odds: 7 }] });
    await storeItems(FERRY, NOW);
    await linkItems(NOW);
    expect(before.map((row) => row?.near.length)).toEqual([0, 1]);
    expect((await database().neighbours.get('wire'))?.near).toEqual([{ id: 'ledger', odds: 7 }]);
    expect(await storiesOf()).toEqual([['ledger', 'post', 'wire']]);
  });

  test('are linked anew where an outlet corrects its words', async () => {
    await storeItems([...EVERYDAY, ...FERRY], NOW - HOUR);
    await linkItems(NOW);
    const bakery = { title: 'Bakery in Bern sold', summary: 'Its owner of forty years retires in autumn.' };
    await database().items.update('post', bakery);
    await linkItems(NOW);
    expect(await storiesOf()).toEqual([['ledger', 'wire']]);
  });

  test('leave out outlets that are not chosen, and stories that only one carries', async () => {
    await database().outlets.clear();
    await choose('wire', 'ledger');
    await storeItems([...EVERYDAY, ...FERRY], NOW - HOUR);
    await linkItems(NOW);
    expect(await storiesOf()).toEqual([['ledger', 'wire']]);
  });

  test('are of today while a report came within a day, and are let go after two', async () => {
    await storeItems([...EVERYDAY, ...FERRY], NOW - HOUR);
    await linkItems(NOW);
    expect(await storiesOf(NOW + 21 * HOUR)).toEqual([['ledger', 'post', 'wire']]);
    expect(await storiesOf(NOW + 23 * HOUR)).toEqual([]);
    await linkItems(NOW + 48 * HOUR);
    expect(await database().neighbours.count()).toBe(0);
  });

  test('know which of their reports the reader had open', async () => {
    await storeItems([...EVERYDAY, ...FERRY], NOW - HOUR);
    await linkItems(NOW);
    await database().articles.put({
      ...{ id: 'ledger', outlet: 'ledger', title: '', text: '', authors: [], extent: 'full' },
      ...{ fetchedAt: NOW, readAt: NOW, earlier: [] },
    });
    const [story] = (await todayStories(NOW)).stories;
    expect(story?.items.filter(({ read }) => read).map(({ id }) => id)).toEqual(['ledger']);
  });
});
