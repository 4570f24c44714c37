import type { EarlierView } from '@/utils/present/earlierView';
import type { LibraryRow } from '@/utils/present/libraryView';
import type { TimelineView } from '@/utils/present/timelineView';
import { Button, ButtonLink } from './Button';
import { EarlierList } from './EarlierList';
import styles from './StoryDetail.module.css';
import { Timeline } from './Timeline';
import { useWords } from './WordsContext';

interface Props {
  row: LibraryRow;
  timeline: TimelineView;
  /** Outlets' accounts of what led up to the story. */
  accounts: EarlierView[];
  /** Stories of the same topics that were read before. */
  earlier: LibraryRow[];
  onKeep: (articleId: string, kept: boolean) => void;
  onDelete: (articleIds: string[]) => void;
  onOpen: (articleId: string) => void;
}

/** One story of the library: its coverage in order of time, and the chapters before it. */
export function StoryDetail({ row, timeline, accounts, earlier, onKeep, onDelete, onOpen }: Props) {
  const { t } = useWords();
  return (
    <aside class={styles.detail} id="story" aria-labelledby="story-heading">
      <h2 id="story-heading">
        <q>{row.headline}</q>
      </h2>
      <div class={styles.acts}>
        <ButtonLink look="solid" href={`compare.html?article=${encodeURIComponent(row.articleId)}`}>
          {t('compareSideBySide')}
        </ButtonLink>
        <Button pressed={row.kept} onClick={() => onKeep(row.articleId, !row.kept)}>
          {t(row.kept ? 'kept' : 'keep')}
        </Button>
        <Button onClick={() => onDelete([row.articleId])}>{t('deleteStory')}</Button>
      </div>
      <h3>{t('coverageInTime')}</h3>
      <Timeline timeline={timeline} />
      {accounts.length > 0 && (
        <>
          <h3>{t('earlierInStory')}</h3>
          <EarlierList earlier={accounts} />
        </>
      )}
      {earlier.length > 0 && (
        <>
          <h3>{t('earlierChapters')}</h3>
          <ul>
            {earlier.map(({ articleId, headline, day }) => (
              <li key={articleId}>
                <a href={`#${encodeURIComponent(articleId)}`} onClick={() => onOpen(articleId)}>
                  <bdi>{headline}</bdi>
                </a>{' '}
                <span>{day}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </aside>
  );
}
