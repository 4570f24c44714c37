import type { LibraryFilter, LibraryRow } from '@/utils/present/libraryView';
import type { TimelineView } from '@/utils/present/timelineView';
import { Chips } from './Chips';
import { Confirm } from './Confirm';
import styles from './LibraryPage.module.css';
import { LibrarySide } from './LibrarySide';
import { StoryDetail } from './StoryDetail';
import { StoryItem } from './StoryItem';
import { useWords } from './WordsContext';

export interface LibraryProps {
  days: { day: string; rows: LibraryRow[] }[];
  total: number;
  counts: Record<LibraryFilter, number>;
  topics: { id: string; name: string; count: number }[];
  query: string;
  onQuery: (query: string) => void;
  filter: LibraryFilter;
  onFilter: (filter: LibraryFilter) => void;
  topic?: string;
  onTopic: (topic: string | undefined) => void;
  /** The story whose coverage is shown on the right. */
  open?: { row: LibraryRow; timeline: TimelineView; earlier: LibraryRow[] };
  onOpen: (articleId: string) => void;
  onKeep: (articleId: string, kept: boolean) => void;
  onDelete: (articleIds: string[]) => void;
  keptFor: string;
}

const FILTERS = ['all', 'conflict', 'changed', 'kept'] as const;
const FILTER_WORDS = {
  all: 'filterAll',
  conflict: 'filterConflict',
  changed: 'changedAfter',
  kept: 'filterKept',
} as const;

/** The stories that the reader opened: searched, by topic and day, and one of them as a line of time. */
export function LibraryPage(props: LibraryProps) {
  const { t } = useWords();
  const { days, total, counts, open, query, onQuery } = props;
  const shown = days.flatMap(({ rows }) => rows.map(({ articleId }) => articleId));
  const chips = FILTERS.map((value) => ({ value, label: t(FILTER_WORDS[value]), count: counts[value] }));
  return (
    <div class={styles.library}>
      <LibrarySide {...props} />
      <main class={styles.list} aria-labelledby="stories">
        <h1 id="stories">{t('stories')}</h1>
        <search>
          <input
            class={styles.search}
            type="search"
            aria-label={t('searchStories')}
            placeholder={t('searchPlaceholder')}
            value={query}
            onInput={(event) => onQuery(event.currentTarget.value)}
          />
        </search>
        <Chips name="filter" legend={t('showFilter')} chips={chips} value={props.filter} onChange={props.onFilter} />
        {days.length === 0 && <p class={styles.none}>{t(total === 0 ? 'noStories' : 'noStoryFound')}</p>}
        {days.map(({ day, rows }) => (
          <section key={day} aria-label={day}>
            <h2>{day}</h2>
            <ul>
              {rows.map((row) => (
                <StoryItem
                  key={row.articleId}
                  row={row}
                  current={row.articleId === open?.row.articleId}
                  onOpen={props.onOpen}
                />
              ))}
            </ul>
          </section>
        ))}
        <p class={styles.end}>
          {props.keptFor} <a href="options.html#storage">{t('change')}</a>
        </p>
        {shown.length > 0 && (
          <Confirm
            label={t('deleteAll')}
            question={t('deleteShownSure', shown.length)}
            yes={t('deleteStory')}
            onYes={() => props.onDelete(shown)}
          />
        )}
      </main>
      {open ? (
        <StoryDetail {...open} onKeep={props.onKeep} onDelete={props.onDelete} onOpen={props.onOpen} />
      ) : (
        <aside class={styles.pick}>
          <p>{t('pickStory')}</p>
        </aside>
      )}
    </div>
  );
}
