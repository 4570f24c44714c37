import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import { database } from '@/utils/browser/database/database';
import { epochNow } from '@/utils/browser/database/epochs';
import { findArrivals } from '@/utils/browser/match/findArrivals';
import { gatherTopics } from '@/utils/browser/match/gatherTopics';
import { allArrivals, noteArrivals, seeArrivals, unseenArrivals } from '@/utils/browser/store/arrivals';
import { storeArticle } from '@/utils/browser/store/articles';
import { correct } from '@/utils/browser/store/corrections';
import { findCoverage, keepStory, openCoverage } from '@/utils/browser/store/coverage';
import { storeItems } from '@/utils/browser/store/items';
import { dropBeyond } from '@/utils/browser/store/retention';
import type { Article, Topic } from '@/utils/model';
import { item, otherNews } from '../match/account';

const NOW = Date.UTC(2026, 6, 10, 12);
const HOUR = 3_600_000;
const publishedAt = new Date(NOW - 2 * HOUR).toISOString();
const FERRY: Article = {
  id: 'ledger',
  outlet: 'ledger',
  title: 'Ferry Nordlys stranded near Skagen',
  text: 'The ferry Nordlys with 214 people aboard ran aground off Skagen on Friday.',
  authors: [],
  extent: 'full',
  publishedAt,
};
const NEWS = item(
  'wire',
  'Ferry Nordlys aground off Skagen',
  'The ferry Nordlys ran aground off Skagen with 214 aboard.',
  {
    publishedAt,
  },
);
const topic = (name: string, ...marks: string[]): Topic => ({
  id: name,
  name,
  marks: marks.map((mark) => [mark]),
  excludes: [],
});

beforeEach(async () => {
  await Promise.all(database().tables.map((table) => table.clear()));
  await storeItems(otherNews(60), NOW - 3 * HOUR);
  await storeArticle(FERRY, NOW - 2 * HOUR, NOW - 2 * HOUR);
  await openCoverage('ledger', [], NOW - 2 * HOUR);
});

describe('what came in', () => {
  test.each([
    ['on a kept story', true, [{ of: 'story', about: 'ledger', item: 'wire' }]],
    ['on a story that is not kept', false, []],
  ])('%s', async (_what, kept, found) => {
    await keepStory('ledger', kept);
    await storeItems([NEWS], NOW);
    expect(await findArrivals([], NOW - HOUR, NOW)).toEqual(found);
  });

  test('on a kept story is no news once it is compared, nor where the reader said that it is another story', async () => {
    await keepStory('ledger', true);
    await storeItems([NEWS], NOW);
    await correct({ kind: 'not-same-story', article: 'ledger', other: 'wire' }, NOW);
    expect(await findArrivals([], NOW - HOUR, NOW)).toEqual([]);
    await database().corrections.clear();
    await database().coverage.update('ledger', { articleIds: ['ledger', 'wire'] });
    expect(await findArrivals([], NOW - HOUR, NOW)).toEqual([]);
  });

  test('on a topic, but what the reader opened themselves', async () => {
    await storeItems([NEWS], NOW);
    expect(await findArrivals([topic('ferries', 'ferry', 'Skagen')], NOW - HOUR, NOW)).toEqual([
      { of: 'topic', about: 'ferries', item: 'wire' },
    ]);
    await storeArticle({ ...FERRY, id: 'wire' }, NOW, NOW);
    expect(await findArrivals([topic('ferries', 'ferry')], NOW - HOUR, NOW)).toEqual([]);
  });

  test('before it was looked last is no news', async () => {
    await storeItems([NEWS], NOW);
    expect(await findArrivals([topic('ferries', 'ferry')], NOW, NOW)).toEqual([]);
  });
});

describe('what is noted', () => {
  const about = (of: 'story' | 'topic', id: string) => ({ of, about: id, item: 'wire' });

  test('is noted once, counts once, and counts no more when it was seen', async () => {
    const epoch = await epochNow('stories');
    expect(await noteArrivals([about('story', 'ledger'), about('topic', 'ferries')], NOW, epoch)).toHaveLength(2);
    expect(await noteArrivals([about('topic', 'ferries')], NOW + 1, epoch)).toEqual([]);
    expect(await unseenArrivals()).toBe(1);
    await seeArrivals(['ledger', 'ferries'], NOW + 2);
    expect(await unseenArrivals()).toBe(0);
    expect(await noteArrivals([about('topic', 'ferries')], NOW + 3, epoch)).toEqual([]);
  });

  test('goes with its item', async () => {
    await storeItems([NEWS], NOW - 4 * HOUR);
    await noteArrivals([about('topic', 'ferries')], NOW, await epochNow('stories'));
    await dropBeyond(60, {});
    expect(await allArrivals()).toEqual([]);
  });
});

describe('a topic', () => {
  const topicsOf = async () => (await findCoverage('ledger'))?.topics;

  test('gathers what was read before it was followed, and lets go of what it touches no more', async () => {
    const [wide, narrow] = [topic('ferries', 'ferry'), topic('ferries', 'ferry', 'Bergen')];
    await gatherTopics([wide], []);
    expect(await topicsOf()).toEqual(['ferries']);
    await gatherTopics([narrow], [wide]);
    expect(await topicsOf()).toEqual([]);
    await gatherTopics([wide], [narrow]);
    await gatherTopics([], [wide]);
    expect(await topicsOf()).toEqual([]);
  });

  test('that was not changed keeps what its page was found to touch', async () => {
    await database().coverage.update('ledger', { topics: ['by its page'] });
    const other = topic('by its page', 'words that the stored text does not have');
    await gatherTopics([other, topic('ferries', 'ferry')], [other]);
    expect(await topicsOf()).toEqual(['by its page', 'ferries']);
  });

  test('that is left or changed takes with it what came in on it', async () => {
    await noteArrivals([{ of: 'topic', about: 'ferries', item: 'wire' }], NOW, await epochNow('stories'));
    await gatherTopics([], [topic('ferries', 'ferry')]);
    expect(await allArrivals()).toEqual([]);
  });
});
