import { useState } from 'preact/hooks';
import { useWords } from '../shared/WordsContext';
import { Button } from './Button';
import styles from './Confirm.module.css';

interface Props {
  /** What the first button says; the second is asked for before anything is done. */
  label: string;
  question: string;
  yes: string;
  onYes: () => void;
}

/** What cannot be undone is asked for twice, in place. */
export function Confirm({ label, question, yes, onYes }: Props) {
  const { t } = useWords();
  const [asking, setAsking] = useState(false);
  if (!asking) {
    return (
      <Button look="danger" onClick={() => setAsking(true)}>
        {label}
      </Button>
    );
  }
  return (
    <div class={styles.confirm} role="alert">
      <span>{question}</span>
      <Button
        look="danger"
        onClick={() => {
          setAsking(false);
          onYes();
        }}
      >
        {yes}
      </Button>
      <Button look="small" onClick={() => setAsking(false)}>
        {t('cancel')}
      </Button>
    </div>
  );
}
