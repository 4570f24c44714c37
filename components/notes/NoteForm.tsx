import { useState } from 'preact/hooks';
import { Button } from '../controls/Button';
import { Field } from '../controls/Field';
import { useWords } from '../shared/WordsContext';
import styles from './NoteList.module.css';

interface Props {
  label: string;
  /** What the button does. */
  act: string;
  text?: string;
  onSave: (text: string) => void;
  onCancel?: () => void;
}

/** A few lines to write in. What is kept when it is saved is the text without space around it. */
export function NoteForm({ label, act, text = '', onSave, onCancel }: Props) {
  const { t } = useWords();
  const [draft, setDraft] = useState(text);
  const written = draft.trim();
  const save = () => {
    onSave(written);
    setDraft('');
  };
  return (
    <div class={styles.form}>
      <Field label={label} value={draft} lines={2} onInput={setDraft} />
      <div class={styles.acts}>
        <Button look="small" disabled={written === '' && text === ''} onClick={save}>
          {act}
        </Button>
        {onCancel && (
          <Button look="link" onClick={onCancel}>
            {t('cancel')}
          </Button>
        )}
      </div>
    </div>
  );
}
