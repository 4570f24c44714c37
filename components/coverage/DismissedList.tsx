import type { DismissedView } from '@/utils/present/story/dismissedView';
import { Button } from '../controls/Button';
import { VisuallyHidden } from '../shared/VisuallyHidden';
import { useWords } from '../shared/WordsContext';
import styles from './DismissedList.module.css';
import ruled from './ruledList.module.css';

interface Props {
  aside: DismissedView[];
  onPutBack?: (detail: string) => void;
}

/** Rows that the reader put aside as not the same fact, each with the way back. */
export function DismissedList({ aside, onPutBack }: Props) {
  const { t } = useWords();
  return (
    <ul class={`${ruled.list} ${ruled.withButton} ${styles.aside}`}>
      {aside.map(({ id, title, says }) => (
        <li key={id}>
          <div>
            <h3>
              <bdi>{title}</bdi>
            </h3>
            <dl>
              {says.map(({ articleId, outlet, text }) => (
                <div key={`${articleId} ${text}`}>
                  <dt>
                    <bdi>{outlet}</bdi>
                  </dt>
                  <dd>
                    <q>{text}</q>
                  </dd>
                </div>
              ))}
            </dl>
          </div>
          {onPutBack && (
            <Button look="small" onClick={() => onPutBack(id)}>
              {t('putBack')} <VisuallyHidden>{title}</VisuallyHidden>
            </Button>
          )}
        </li>
      ))}
    </ul>
  );
}
