import { signal } from '@preact/signals';
import { sendMessage } from '@/utils/browser/messages';
import { exportLibrary, importLibrary } from '@/utils/browser/store/backup';
import { importOpml } from '@/utils/browser/store/opml';
import { chosenOutlets } from '@/utils/browser/store/outlets';
import { writeOpml } from '@/utils/gather/opml';
import { importProblemWords } from '@/utils/present/importProblem';
import type { Words } from '@/utils/present/words';
import { saveFile } from '../compare/saveFile';

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
    const read = await (text.trimStart().startsWith('<') ? importOpml(text, Date.now()) : importLibrary(text));
    importing.value = false;
    outcome.value = read.ok
      ? words.count('importedRows', read.value)
      : `${words.t('importRefused', file.name)} ${importProblemWords(read.failure, words)}`;
    await sendMessage('outletsChanged', {});
    await onImported();
  }

  return { outcome, importing, exportAll, exportFeeds, importFrom };
}

export type BackupState = ReturnType<typeof createBackupState>;
