import type { NearView } from '@/utils/present/popup/popupView';
import { Button } from '../controls/Button';
import { useWords } from '../shared/WordsContext';
import styles from './ruledList.module.css';

interface Props {
  near: NearView[];
  onSameStory?: (articleId: string) => void;
}

/** Reports that came near without being matched: the reader may know better. */
export function NearList({ near, onSameStory }: Props) {
  const { t } = useWords();
  if (near.length === 0) return null;
  return (
    <>
      <h2>{t('nearNotMatched')}</h2>
      <ul class={`${styles.list} ${styles.withButton}`}>
        {near.map(({ id, outlet, title, reasons }) => (
          <li key={id}>
            <div>
              <q>{title}</q>
              <span>
                <bdi>{outlet}</bdi>
                {reasons && ` · ${reasons}`}
              </span>
            </div>
            {onSameStory && (
              <Button look="small" onClick={() => onSameStory(id)}>
                {t('sameStory')}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
