import { useEffect, useRef } from 'preact/hooks';
import type { OutletView } from '@/utils/present/outlets/outletView';
import { Button } from '../controls/Button';
import { Check } from '../controls/Check';
import { Icon } from '../shared/Icon';
import { useWords } from '../shared/WordsContext';
import styles from './ColumnChooser.module.css';
import type { CompareControls } from './table/controls';

interface Props {
  columns: OutletView[];
  controls: Pick<CompareControls, 'shown' | 'onShown' | 'onMove'>;
}

/** Which outlets stand as columns, and in which order; the open article always does. */
export function ColumnChooser({ columns, controls }: Props) {
  const { t } = useWords();
  const { shown, onShown, onMove } = controls;
  const menu = useRef<HTMLDetailsElement>(null);
  useEffect(() => closeOutside(menu.current!), []);
  return (
    <details class={styles.chooser} ref={menu}>
      <summary>
        {t('columns', shown.length, columns.length)} <Icon name="down" />
      </summary>
      <fieldset>
        <legend>{t('chooseColumns')}</legend>
        {columns.map(({ articleId, name, isOpen }, place) => (
          <div key={articleId} class={styles.column}>
            <Check
              checked={shown.includes(articleId)}
              disabled={isOpen}
              onChange={(checked) => onShown(articleId, checked)}
            >
              <bdi>{name}</bdi>
            </Check>
            {place > 1 && (
              <Button look="link" icon="previous" name={t('moveEarlier', name)} onClick={() => onMove(articleId)} />
            )}
          </div>
        ))}
      </fieldset>
    </details>
  );
}

/** A menu closes by Escape and by a click beside it. */
function closeOutside(menu: HTMLDetailsElement): () => void {
  const onPointer = ({ target }: PointerEvent) => {
    if (!menu.contains(target as Node)) menu.open = false;
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !menu.open) return;
    event.stopPropagation();
    menu.open = false;
    menu.querySelector('summary')?.focus();
  };
  document.addEventListener('pointerdown', onPointer);
  document.addEventListener('keydown', onKey, true);
  return () => {
    document.removeEventListener('pointerdown', onPointer);
    document.removeEventListener('keydown', onKey, true);
  };
}
