import { signal } from '@preact/signals';
import type { UndoProps } from '@/components/controls/Undo';
import type { Words } from '@/utils/present/shared/words';
import { createBackupState } from './backupState';
import { createModelState } from './modelState';
import { createOutletsState } from './outletsState';
import { createReadingState } from './readingState';
import { createSourcesState } from './sourcesState';
import { createStorageState } from './storageState';
import { createTopicsState } from './topicsState';

/** What the settings show, a state a section. Created once in `main.tsx`. */
export function createOptionsState(words: Words) {
  const section = signal(location.hash.slice(1) || 'outlets');
  const undo = signal<UndoProps | undefined>(undefined);
  const outlets = createOutletsState(words, undo);
  const sources = createSourcesState(words);
  const reading = createReadingState();
  const model = createModelState(words);
  const topics = createTopicsState(words, undo);
  const storage = createStorageState(words);
  const backup = createBackupState({
    words,
    onImport: () => {
      undo.value = undefined;
    },
    onImported: storage.open,
  });

  /** Reads what is not followed; settings and what is stored in the database are, from the start. */
  async function open(): Promise<void> {
    await Promise.all([outlets.open(), model.open(), storage.open(), sources.open()]);
  }

  return { words, section, undo, outlets, sources, reading, model, topics, storage, backup, open };
}

export type OptionsState = ReturnType<typeof createOptionsState>;
