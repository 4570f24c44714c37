import { useState } from 'preact/hooks';
import type { NoteView } from '@/utils/present/story/notesView';
import { Button } from '../controls/Button';
import { useWords } from '../shared/WordsContext';
import { NoteForm } from './NoteForm';
import styles from './NoteList.module.css';

export interface NoteActions {
  onWrite: (text: string) => void;
  onChange: (id: string, text: string) => void;
  onRemove: (id: string) => void;
}

/** The reader's own notes on a story, with the words that they marked, and room for one more. */
export function NoteList({ notes, actions }: { notes: NoteView[]; actions: NoteActions }) {
  const { t } = useWords();
  return (
    <div class={styles.notes}>
      {notes.length > 0 && (
        <ul>
          {notes.map((note) => (
            <Note key={note.id} note={note} actions={actions} />
          ))}
        </ul>
      )}
      <NoteForm label={t('noteOnStory')} act={t('addNote')} onSave={actions.onWrite} />
    </div>
  );
}

function Note({ note, actions }: { note: NoteView; actions: NoteActions }) {
  const { t } = useWords();
  const [isOpen, setOpen] = useState(false);
  const { id, quote, paragraphs, text, time } = note;
  const save = (next: string) => {
    actions.onChange(id, next);
    setOpen(false);
  };
  return (
    <li class={styles.note}>
      {quote && (
        <blockquote>
          <q>{quote.text}</q>
          <footer>
            {quote.href ? (
              <a href={quote.href} target="_blank" rel="noreferrer">
                <bdi>{quote.outlet}</bdi>
              </a>
            ) : (
              <bdi>{quote.outlet}</bdi>
            )}
          </footer>
        </blockquote>
      )}
      {isOpen ? (
        <NoteForm label={t('yourNote')} act={t('save')} text={text} onSave={save} onCancel={() => setOpen(false)} />
      ) : (
        paragraphs.map((line, place) => (
          <p key={place}>
            <bdi>{line}</bdi>
          </p>
        ))
      )}
      {!isOpen && (
        <div class={styles.acts}>
          <span>{time}</span>
          <Button look="link" onClick={() => setOpen(true)}>
            {t(text === '' ? 'addNote' : 'edit')}
          </Button>
          <Button look="link" onClick={() => actions.onRemove(id)}>
            {t('remove')}
          </Button>
        </div>
      )}
    </li>
  );
}
