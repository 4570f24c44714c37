import { Button } from '../controls/Button';
import { useWords } from '../shared/WordsContext';
import styles from './SelectionBar.module.css';

export interface SelectionBarProps {
  /** Where the selected words end in the window, in CSS pixels. */
  at: { left: number; top: number };
  onHighlight: () => void;
}

/** What can be done with words of an outlet that the reader selected, just under them. */
export function SelectionBar({ at, onHighlight }: SelectionBarProps) {
  const { t } = useWords();
  // Pressing it must not take the selection away before the click.
  const keepSelection = (event: Event) => event.preventDefault();
  return (
    <div
      class={styles.bar}
      role="toolbar"
      aria-label={t('selectedWords')}
      style={{ insetInlineStart: `${at.left}px`, insetBlockStart: `${at.top}px` }}
      onPointerDown={keepSelection}
    >
      <Button look="small" icon="marker" onClick={onHighlight}>
        {t('highlight')}
      </Button>
    </div>
  );
}
