import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { Icon } from '../shared/Icon';
import { useWords } from '../shared/WordsContext';
import styles from './More.module.css';

interface Props<Item> {
  items: Item[];
  /** How many stand there at first. */
  first: number;
  /** Says how many more there are: "2 more where they differ". */
  label: (count: number) => string;
  children: (shown: Item[]) => ComponentChildren;
}

/** The first rows of a list; the rest opens in place, and is closed again below. */
export function More<Item>({ items, first, label, children }: Props<Item>) {
  const { t } = useWords();
  const [open, setOpen] = useState(false);
  const rest = items.length - first;
  return (
    <>
      {children(open ? items : items.slice(0, first))}
      {rest > 0 && (
        <button type="button" class={styles.more} aria-expanded={open} onClick={() => setOpen(!open)}>
          <Icon name="down" />
          {open ? t('showFewer') : label(rest)}
        </button>
      )}
    </>
  );
}
