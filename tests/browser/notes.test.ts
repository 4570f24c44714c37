import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { database } from '@/utils/browser/database/database';
import { exportLibrary, importLibrary } from '@/utils/browser/ownData/backup';
import { forgetEverything, forgetStories, restoreStories } from '@/utils/browser/ownData/forget';
import { storeArticle } from '@/utils/browser/store/articles';
import { findCoverage, openCoverage } from '@/utils/browser/store/coverage';
import { changeNote, dropNote, noteCounts, notesOn, putNoteBack, writeNote } from '@/utils/browser/store/notes';
import { dropOld } from '@/utils/browser/store/retention';
import type { Article } from '@/utils/model';

vi.mock('@/utils/browser/messages/tabs', () => ({ forgetTabs: async () => {}, forgetTabsShowing: async () => {} }));
vi.mock('@/utils/browser/platform/api', () => ({ browser: { storage: { local: { clear: async () => {} } } } }));
vi.mock('wxt/utils/storage', () => import('../memoryStorage'));
// Node has no locks; settings are written one after the other here anyway.
vi.stubGlobal('navigator', { locks: { request: (_name: string, act: () => unknown) => act() } });

const article = (id: string): Article => ({
  id,
  outlet: id,
  title: 'Bridge to reopen',
  text: `The bridge reopens on Friday, ${id} says.`,
  authors: [],
  extent: 'full',
});
const marked = (name: string) => ({ article: name, outlet: name, text: `on Friday, ${name} says` });
const textsOn = async (...ids: string[]) => (await notesOn(ids)).map(({ text }) => text);

beforeEach(async () => {
  await Promise.all(database().tables.map((table) => table.clear()));
  for (const id of ['ledger', 'wire']) {
    await storeArticle(article(id), 1, 1);
    await openCoverage(id, [], 1);
  }
});

test('a note is changed, taken out and put back; what was marked stays as it was', async () => {
  const id = await writeNote({ articleId: 'ledger', text: 'Ask the port', marked: marked('wire') }, 5);
  await changeNote(id, 'Asked the port', 6);
  expect(await notesOn(['ledger'])).toEqual([
    { id, articleId: 'ledger', text: 'Asked the port', marked: marked('wire'), writtenAt: 5, changedAt: 6 },
  ]);
  const gone = await dropNote(id);
  expect(await textsOn('ledger')).toEqual([]);
  await putNoteBack(gone!);
  expect(await textsOn('ledger')).toEqual(['Asked the port']);
});

test('notes on one story stand in the order in which they were written, whichever of its articles was open', async () => {
  await writeNote({ articleId: 'wire', text: 'second' }, 2);
  await writeNote({ articleId: 'ledger', text: 'first' }, 1);
  expect(await textsOn('ledger', 'wire')).toEqual(['first', 'second']);
  expect(await noteCounts()).toEqual(
    new Map([
      ['wire', 1],
      ['ledger', 1],
    ]),
  );
});

describe('a story that is deleted', () => {
  test('takes its notes with it, and brings them back when that is undone', async () => {
    await writeNote({ articleId: 'ledger', text: 'mine' }, 1);
    const forgotten = await forgetStories(['ledger']);
    expect(await textsOn('ledger')).toEqual([]);
    await restoreStories(forgotten);
    expect(await textsOn('ledger')).toEqual(['mine']);
  });

  test('is quoted by no note on another story; what the reader wrote there stays', async () => {
    await writeNote({ articleId: 'wire', marked: marked('ledger') }, 1);
    await writeNote({ articleId: 'wire', text: 'mine', marked: marked('ledger') }, 2);
    await forgetStories(['ledger']);
    expect(JSON.stringify(await database().notes.toArray())).not.toContain('ledger');
    expect(await textsOn('wire')).toEqual(['mine']);
  });
});

test('everything means notes too', async () => {
  await writeNote({ articleId: 'ledger', text: 'mine' }, 1);
  await forgetEverything();
  expect(await database().notes.count()).toBe(0);
});

test('retention spares a story that the reader wrote on', async () => {
  await writeNote({ articleId: 'ledger', text: 'mine' }, 1);
  await dropOld(10);
  expect([(await findCoverage('ledger'))?.articleId, await findCoverage('wire')]).toEqual(['ledger', undefined]);
});

describe('an export', () => {
  test('holds notes, and brings them back', async () => {
    await writeNote({ articleId: 'ledger', text: 'mine', marked: marked('wire') }, 1);
    const json = JSON.stringify(await exportLibrary([]));
    await Promise.all(database().tables.map((table) => table.clear()));
    await importLibrary(json);
    expect(await notesOn(['ledger'])).toMatchObject([{ text: 'mine', marked: marked('wire') }]);
  });

  test('that was made before there were notes is read; a note without its story, or with a script’s address, is not', async () => {
    const { tables } = await exportLibrary([]);
    const { notes, ...former } = tables;
    expect(await importLibrary(JSON.stringify({ secondSource: 1, tables: former, topics: [] }))).toMatchObject({
      ok: true,
      value: { leftOut: 0 },
    });
    const note = { id: 'n', articleId: 'gone', text: 'loose', writtenAt: 1, changedAt: 1 };
    const hostile = { ...note, articleId: 'ledger', marked: { ...marked('wire'), url: 'javascript:alert(1)' } };
    await importLibrary(JSON.stringify({ secondSource: 1, tables: { ...former, notes: [note, hostile] }, topics: [] }));
    expect(await database().notes.count()).toBe(0);
  });
});

test('a database of the version before gets the new tables and keeps what it holds', async () => {
  database().close();
  await Dexie.delete('second-source');
  const {
    notes: _notes,
    arrivals: _arrivals,
    ...former
  } = Object.fromEntries(
    database().tables.map(({ name, schema }) => [
      name,
      [schema.primKey, ...schema.indexes].map(({ src }) => src).join(),
    ]),
  );
  const before = new Dexie('second-source');
  before.version(4).stores(former);
  await before.table('coverage').put((await rowOf('ledger')) as object);
  before.close();
  await database().open();
  expect((await findCoverage('ledger'))?.articleId).toBe('ledger');
  expect(await writeNote({ articleId: 'ledger', text: 'mine' }, 1)).toBeTruthy();
});

const rowOf = async (articleId: string) => ({
  ...{ articleId, state: 'ready', asked: { done: 0, of: 0 }, failed: [], matches: [], articleIds: [articleId] },
  ...{ topics: [], kept: false, openedAt: 1, updatedAt: 1 },
});
