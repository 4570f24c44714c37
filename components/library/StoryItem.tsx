import type { LibraryRow } from '@/utils/present/library/libraryView';
import { VerdictIcon } from '../detail/VerdictIcon';
import { useWords } from '../shared/WordsContext';
import { CoverageStrip } from './CoverageStrip';
import styles from './StoryItem.module.css';

interface Props {
  row: LibraryRow;
  current: boolean;
  /** Reports that came in and were not looked at yet. */
  fresh: number;
  onOpen: (articleId: string) => void;
}

/** A story in the library: headline, where and when it was read, verdicts, and its coverage as dots on a line. */
export function StoryItem({ row, current, fresh, onOpen }: Props) {
  const { t, count } = useWords();
  return (
    <li class={styles.story} aria-current={current ? 'true' : undefined}>
      <a href={`#${encodeURIComponent(row.articleId)}`} onClick={() => onOpen(row.articleId)}>
        <bdi>{row.headline}</bdi>
      </a>
      <p>{row.line}</p>
      <div class={styles.foot}>
        <span class={styles.counts}>
          {row.counts.map(({ shape, text }) => (
            <span key={shape}>
              <VerdictIcon shape={shape} small />
              {text}
            </span>
          ))}
        </span>
        {row.strip && <CoverageStrip strip={row.strip} />}
      </div>
      {fresh > 0 && <p class={styles.note}>{count('newReports', fresh)}</p>}
      {row.changed && <p class={styles.note}>{t('changedAfter')}</p>}
      {row.notes > 0 && <p class={styles.note}>{count('notes', row.notes)}</p>}
    </li>
  );
}
