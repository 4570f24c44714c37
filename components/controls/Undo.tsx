import { useWords } from '../shared/WordsContext';
import { Button } from './Button';
import styles from './Undo.module.css';

export interface UndoProps {
  line: string;
  /** Takes it back; absent where there is nothing to take back. */
  onUndo?: () => void;
  /** What else may be wanted now. */
  more?: { label: string; onClick: () => void };
}

/** What was just done, with the way back. */
export function Undo({ line, onUndo, more }: UndoProps) {
  const { t } = useWords();
  return (
    <div class={styles.undo} role="status">
      <span>{line}</span>
      {onUndo && (
        <Button look="small" onClick={onUndo}>
          {t('undo')}
        </Button>
      )}
      {more && (
        <Button look="small" onClick={more.onClick}>
          {more.label}
        </Button>
      )}
    </div>
  );
}
