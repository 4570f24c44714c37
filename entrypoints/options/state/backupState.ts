import { signal } from '@preact/signals';
import { saveFile } from '@/entrypoints/compare/saveFile';
import { readCatalogue } from '@/utils/browser/gather/catalogue';
import { sendMessage } from '@/utils/browser/messages/messages';
import { exportLibrary, type Imported, importLibrary } from '@/utils/browser/ownData/backup';
import { importOpml } from '@/utils/browser/ownData/opml';
import { readingPreference } from '@/utils/browser/settings/settings';
import { followTopic } from '@/utils/browser/settings/topics';
import { chosenOutlets } from '@/utils/browser/store/outlets';
import { indexOutlets } from '@/utils/gather/catalogue/catalogue';
import { type OpmlProblem, writeOpml } from '@/utils/gather/catalogue/opml';
import type { Result } from '@/utils/model';
import { type BackupProblem, importProblemWords } from '@/utils/present/options/importProblem';
import type { Words } from '@/utils/present/shared/words';

type Read = Result<Imported, BackupProblem | OpmlProblem>;

interface Around {
  words: Words;
  /** A file is being read: what was said before is over. */
  onImport: () => void;
  onImported: () => Promise<unknown>;
}

/** What is kept, as files to take out and put back. */
export function createBackupState({ words, onImport, onImported }: Around) {
  const outcome = signal('');
  const importing = signal(false);

  async function exportAll(): Promise<void> {
    const { topics } = await readingPreference.getValue();
    saveFile('second-source.json', JSON.stringify(await exportLibrary(topics)));
  }

  async function exportFeeds(): Promise<void> {
    saveFile('second-source.opml', writeOpml(await chosenOutlets()));
  }

  async function importFrom(file: File): Promise<void> {
    importing.value = true;
    onImport();
    try {
      outcome.value = outcomeOf(await takeIn(file), file.name, words);
    } finally {
      importing.value = false;
    }
    await sendMessage('outletsChanged', {});
    await sendMessage('resume', {});
    void sendMessage('pullNow', {});
    await onImported();
  }

  return { outcome, importing, exportAll, exportFeeds, importFrom };
}

export type BackupState = ReturnType<typeof createBackupState>;

async function takeIn(file: File): Promise<Read> {
  const text = await file.text().catch(() => undefined);
  if (text === undefined) return { ok: false, failure: { is: 'unreadable' } };
  if (text.trimStart().startsWith('<')) {
    const read = await importOpml(text, indexOutlets(await readCatalogue()), Date.now());
    return read.ok ? { ok: true, value: { rows: read.value, leftOut: 0, topics: [] } } : read;
  }
  const read = await importLibrary(text);
  if (read.ok) for (const topic of read.value.topics) await followTopic(topic);
  return read;
}

function outcomeOf(read: Read, name: string, words: Words): string {
  if (!read.ok) return `${words.t('importRefused', name)} ${importProblemWords(read.failure, words)}`;
  const { rows, leftOut } = read.value;
  const repaired = leftOut === 0 ? '' : ` ${words.count('importedRepaired', leftOut)}`;
  return words.count('importedRows', rows) + repaired;
}
