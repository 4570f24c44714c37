import { useEffect, useRef } from 'preact/hooks';
import { compareAddress } from '@/components/shared/compareAddress';
import { Button, ButtonLink } from '../controls/Button';
import { EarlierList } from '../coverage/EarlierList';
import { Timeline } from '../coverage/Timeline';
import { NoteList } from '../notes/NoteList';
import { useWords } from '../shared/WordsContext';
import { ArrivalList } from './ArrivalList';
import type { LibraryProps, OpenStory } from './libraryProps';
import styles from './StoryDetail.module.css';

interface Props extends Pick<LibraryProps, 'noteActions' | 'onAsk' | 'onKeep' | 'onDelete' | 'onOpen'> {
  story: OpenStory;
}

/** The width up to which the page has no place beside the list; the same in its style. */
const UNDER_LIST = '(max-width: 1100px)';

/** One story of the library: its coverage in order of time, and the chapters before it. */
export function StoryDetail({ story, noteActions, onAsk, onKeep, onDelete, onOpen }: Props) {
  const { row, timeline, arrivals, accounts, earlier, notes } = story;
  const { t } = useWords();
  const detail = useRef<HTMLElement>(null);
  // Where it stands under the list, it would open out of sight.
  useEffect(() => {
    if (matchMedia(UNDER_LIST).matches) detail.current?.scrollIntoView({ block: 'start' });
  }, [row.articleId]);
  return (
    <aside class={styles.detail} ref={detail} id="story" aria-labelledby="story-heading">
      <h2 id="story-heading">
        <q>{row.headline}</q>
      </h2>
      <div class={styles.acts}>
        {timeline ? (
          <ButtonLink look="solid" href={compareAddress(row.articleId)}>
            {t('compareSideBySide')}
          </ButtonLink>
        ) : (
          <Button look="solid" onClick={() => onAsk(row.articleId)}>
            {t('askAgain')}
          </Button>
        )}
        <Button pressed={row.kept} onClick={() => onKeep(row.articleId, !row.kept)}>
          {t(row.kept ? 'kept' : 'keep')}
        </Button>
        <Button onClick={() => onDelete(row.ids)}>{t('deleteStory')}</Button>
      </div>
      {arrivals.length > 0 && (
        <>
          <h3>{t('newReportsHeading')}</h3>
          <ArrivalList arrivals={arrivals} />
          {timeline && (
            <Button look="small" onClick={() => onAsk(row.articleId)}>
              {t('compareTheseToo')}
            </Button>
          )}
        </>
      )}
      {timeline ? (
        <>
          <h3>{t('coverageInTime')}</h3>
          <Timeline timeline={timeline} />
        </>
      ) : (
        <p>{row.line}</p>
      )}
      <h3>{t('yourNotes')}</h3>
      <NoteList notes={notes} actions={noteActions} />
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
