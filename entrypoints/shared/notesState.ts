import { computed, type Signal } from '@preact/signals';
import type { UndoProps } from '@/components/controls/Undo';
import type { NoteActions } from '@/components/notes/NoteList';
import type { Marked } from '@/utils/browser/database/noteTables';
import { changeNote, dropNote, notesOn, putNoteBack, writeNote } from '@/utils/browser/store/notes';
import type { Words } from '@/utils/present/shared/words';
import { notesView } from '@/utils/present/story/notesView';
import { createFollowed } from './follow';

interface Around {
  words: Words;
  undo: Signal<UndoProps | undefined>;
}

/** The reader's notes on one story at a time: those on any of its articles are shown, new ones go to the first. */
export function createNotesState({ words, undo }: Around) {
  const facts = createFollowed(notesOn);
  let articleIds: string[] = [];

  function follow(ids: string[]): void {
    articleIds = ids;
    facts.follow(ids.length === 0 ? undefined : ids);
  }

  async function write(written: { text?: string; marked?: Marked }): Promise<void> {
    const [articleId] = articleIds;
    if (articleId === undefined) return;
    const id = await writeNote({ articleId, ...written }, Date.now());
    if (!written.marked) return;
    undo.value = { line: words.t('highlighted'), onUndo: () => void takeOut(id) };
  }

  async function takeOut(id: string): Promise<void> {
    await dropNote(id);
    undo.value = undefined;
  }

  async function remove(id: string): Promise<void> {
    const gone = await dropNote(id);
    const putBack = async () => {
      if (gone) await putNoteBack(gone);
      undo.value = undefined;
    };
    undo.value = { line: words.t('noteRemoved'), onUndo: () => void putBack() };
  }

  /** A note that marks nothing and says nothing is none. */
  async function change(id: string, text: string): Promise<void> {
    const note = stored.value.find((one) => one.id === id);
    await (text === '' && !note?.marked ? remove(id) : changeNote(id, text, Date.now()));
  }

  const stored = computed(() => facts.value.value ?? []);
  const view = computed(() => notesView(stored.value, words));
  const actions: NoteActions = {
    onWrite: (text) => void write({ text }),
    onChange: (id, text) => void change(id, text),
    onRemove: (id) => void remove(id),
  };
  return { stored, view, actions, follow, mark: (marked: Marked) => void write({ marked }) };
}

export type NotesState = ReturnType<typeof createNotesState>;
