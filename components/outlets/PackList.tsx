import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { PackView } from '@/utils/present/outlets/packView';
import { Button } from '../controls/Button';
import { Icon } from '../shared/Icon';
import { Tag } from '../shared/Tag';
import { useWords } from '../shared/WordsContext';
import styles from './PackList.module.css';

export interface PackListProps {
  packs: PackView[];
  /** The pack that the browser refused last. */
  denied?: string;
  /** Must run within the click: the browser asks only then. */
  onAdd: (id: string) => void;
  /** Other ways to choose, beside the one to more packs. */
  children?: ComponentChildren;
}

/** As many as stand in view; the others on a click. */
const FIRST = 6;

/** Outlets to begin with, by region and subject; a click asks the browser for exactly the sites that are named. */
export function PackList({ packs, denied, onAdd, children }: PackListProps) {
  const { t, count } = useWords();
  const [all, setAll] = useState(false);
  const shown = all ? packs : packs.slice(0, FIRST);
  return (
    <div class={styles.packs}>
      <ul>
        {shown.map((pack) => (
          <li key={pack.id}>
            <p class={styles.name}>
              <b>{pack.name}</b> {pack.near && <Tag>{t('packNear')}</Tag>}
            </p>
            {pack.added ? (
              <span class={styles.added}>
                <Icon name="check" />
                {t('packAdded')}
              </span>
            ) : (
              <Button look="small" name={`${count('addPack', pack.count)} ${pack.name}`} onClick={() => onAdd(pack.id)}>
                {count('addPack', pack.count)}
              </Button>
            )}
            <p class={styles.outlets} title={pack.all}>
              <bdi>{pack.outlets}</bdi>
            </p>
            {pack.id === denied && (
              <p class={styles.denied} role="status">
                {t('packDenied')}
              </p>
            )}
          </li>
        ))}
      </ul>
      <p class={styles.more}>
        {packs.length > shown.length && (
          <Button look="link" onClick={() => setAll(true)}>
            {count('morePacks', packs.length - shown.length)}
          </Button>
        )}
        {children}
      </p>
    </div>
  );
}
