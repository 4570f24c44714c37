import { signal } from '@preact/signals';
import { readCatalogue } from '@/utils/browser/gather/catalogue';
import { exportLibrary, importLibrary } from '@/utils/browser/store/backup';
import { importOpml } from '@/utils/browser/store/opml';
import { chosenOutlets } from '@/utils/browser/store/outlets';
import { indexOutlets } from '@/utils/gather/catalogue';
import { writeOpml } from '@/utils/gather/opml';
import { importProblemWords } from '@/utils/present/importProblem';
import type { Words } from '@/utils/present/words';
import { saveFile } from '../compare/saveFile';

const importFeeds = async (opml: string) => importOpml(opml, indexOutlets(await readCatalogue()), Date.now());

/** What is kept, as files to take out and put back; `onImported` once a file was read. */
export function createBackupState(words: Words, onImported: () => Promise<unknown>) {
  const outcome = signal('');
  const importing = signal(false);

  async function exportAll(): Promise<void> {
    saveFile('second-source.json', JSON.stringify(await exportLibrary()));
  }

  async function exportFeeds(): Promise<void> {
    saveFile('second-source.opml', writeOpml(await chosenOutlets()));
  }

  async function importFrom(file: File): Promise<void> {
    importing.value = true;
    const text = await file.text();
    const read = await (text.trimStart().startsWith('<') ? importFeeds(text) : importLibrary(text));
    importing.value = false;
    outcome.value = read.ok
      ? words.count('importedRows', read.value)
      : `${words.t('importRefused', file.name)} ${importProblemWords(read.failure, words)}`;
    await onImported();
  }

  return { outcome, importing, exportAll, exportFeeds, importFrom };
}

export type BackupState = ReturnType<typeof createBackupState>;
