import type { PackView } from '@/utils/present/packView';
import { Button } from './Button';
import styles from './PackList.module.css';
import { useWords } from './WordsContext';

export interface PackListProps {
  packs: PackView[];
  /** Must run within the click: the browser asks only then. */
  onAdd: (id: string) => void;
}

/** Outlets to begin with, by region and subject; a click asks the browser for exactly the sites that are named. */
export function PackList({ packs, onAdd }: PackListProps) {
  const { t, count } = useWords();
  return (
    <section aria-label={t('packs')} class={styles.packs}>
      <h3>{t('packs')}</h3>
      <ul>
        {packs.map((pack) => (
          <li key={pack.id}>
            <b>{pack.name}</b>
            <p>
              <bdi>{pack.outlets}</bdi>
            </p>
            {pack.added ? (
              <span class={styles.added}>{t('packAdded')}</span>
            ) : (
              <Button look="small" name={`${count('addPack', pack.count)} ${pack.name}`} onClick={() => onAdd(pack.id)}>
                {count('addPack', pack.count)}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
