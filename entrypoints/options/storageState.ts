import { signal } from '@preact/signals';
import { daysToKeep, itemsToKeep } from '@/utils/browser/settings';
import { exportLibrary, importLibrary } from '@/utils/browser/store/backup';
import { allCoverage } from '@/utils/browser/store/coverage';
import { forgetEverything } from '@/utils/browser/store/forgetEverything';
import { itemsKept } from '@/utils/browser/store/items';
import { importOpml } from '@/utils/browser/store/opml';
import { chosenOutlets } from '@/utils/browser/store/outlets';
import { dropOld } from '@/utils/browser/store/retention';
import { writeOpml } from '@/utils/gather/opml';
import { importProblemWords } from '@/utils/present/importProblem';
import { writeSize } from '@/utils/present/optionsView';
import type { Words } from '@/utils/present/words';
import { saveFile } from '../compare/saveFile';

const DAY = 24 * 60 * 60_000;

/** What is kept on this computer, and how to take it out, put it back or delete it. */
export function createStorageState(words: Words) {
  const line = signal('');
  const days = signal(30);
  const mostItems = signal(itemsToKeep.fallback);
  const outcome = signal('');
  const importing = signal(false);

  async function open(): Promise<void> {
    const [stories, items, { usage = 0 }] = await Promise.all([
      allCoverage(),
      itemsKept(),
      navigator.storage.estimate(),
    ]);
    days.value = await daysToKeep.getValue();
    mostItems.value = await itemsToKeep.getValue();
    line.value = words.t('storageLine', writeSize(usage, words), stories.length, items.count);
  }

  async function setDays(next: number): Promise<void> {
    days.value = next;
    await daysToKeep.setValue(next);
  }

  async function setMostItems(next: number): Promise<void> {
    mostItems.value = next;
    await itemsToKeep.setValue(next);
  }

  /** Deletes what is older than the reader's own limit, now instead of at night. */
  async function deleteOld(): Promise<void> {
    const before = await itemsKept();
    await dropOld(Date.now() - days.value * DAY);
    outcome.value = words.count('deletedItems', before.count - (await itemsKept()).count);
    await open();
  }

  async function deleteAll(): Promise<void> {
    await forgetEverything();
    outcome.value = words.t('deletedEverything');
    await open();
  }

  async function exportAll(): Promise<void> {
    saveFile('second-source.json', JSON.stringify(await exportLibrary()));
  }

  async function exportFeeds(): Promise<void> {
    saveFile('second-source.opml', writeOpml(await chosenOutlets()));
  }

  async function importFrom(file: File): Promise<void> {
    importing.value = true;
    const text = await file.text();
    const read = await (text.trimStart().startsWith('<') ? importOpml(text, Date.now()) : importLibrary(text));
    importing.value = false;
    outcome.value = read.ok
      ? words.count('importedRows', read.value)
      : `${words.t('importRefused', file.name)} ${importProblemWords(read.failure, words)}`;
    await open();
  }

  return {
    line,
    days,
    mostItems,
    outcome,
    importing,
    open,
    setDays,
    setMostItems,
    deleteOld,
    deleteAll,
    exportAll,
    exportFeeds,
    importFrom,
  };
}

export type StorageState = ReturnType<typeof createStorageState>;
