import type { ChangeView } from '@/utils/present/story/changesView';
import { Quote } from '../detail/Quote';
import { VisuallyHidden } from '../shared/VisuallyHidden';
import { useWords } from '../shared/WordsContext';
import styles from './Changes.module.css';

/** What an outlet changed after publishing, sentence by sentence: what it wrote before, then what it writes now. */
export function Changes({ changes }: { changes: ChangeView[] }) {
  const { t } = useWords();
  return (
    <>
      {changes.map(({ key, line, before, after }) => (
        <div key={key} class={styles.change}>
          {line && <b>{line}</b>}
          {before.length > 0 && (
            <del>
              <VisuallyHidden>{t('wasBefore')}</VisuallyHidden> <Quote spans={before} shape="agree" />
            </del>
          )}
          {after.length > 0 && (
            <ins>
              <VisuallyHidden>{t('isNow')}</VisuallyHidden> <Quote spans={after} shape="agree" />
            </ins>
          )}
        </div>
      ))}
    </>
  );
}
