import { Confirm } from '../controls/Confirm';
import { PagesNav } from '../shared/PagesNav';
import { useWords } from '../shared/WordsContext';
import { ArrivalList } from './ArrivalList';
import { LibraryFilters } from './LibraryFilters';
import styles from './LibraryPage.module.css';
import type { LibraryProps } from './libraryProps';
import { StoryDetail } from './StoryDetail';
import { StoryItem } from './StoryItem';

/** The stories that the reader opened: searched, by topic and day, and one of them as a line of time. */
export function LibraryPage(props: LibraryProps) {
  const { t } = useWords();
  const { days, total, open, topics, selection } = props;
  return (
    <div class={styles.library}>
      <PagesNav
        current="stories"
        counts={{ stories: total }}
        topics={topics}
        topic={selection.topic}
        onTopic={(topic) => props.onSelect({ topic })}
      />
      <main class={styles.list} aria-labelledby="stories">
        <h1 id="stories">{t('library')}</h1>
        <LibraryFilters {...props} />
        {props.arrivals.length > 0 && (
          <section class={styles.arrivals} aria-labelledby="arrivals">
            <h2 id="arrivals">{t('newReportsHeading')}</h2>
            <ArrivalList arrivals={props.arrivals} />
          </section>
        )}
        {days.length === 0 && <p class={styles.none}>{t(total === 0 ? 'noStories' : 'noStoryFound')}</p>}
        <Days days={days} current={open?.row.articleId} onOpen={props.onOpen} freshOf={props.freshOf} />
        <p class={styles.end}>
          {props.keptFor} <a href="options.html#storage">{t('change')}</a>
        </p>
        <DeleteShown {...props} />
      </main>
      {open ? (
        <StoryDetail
          story={open}
          noteActions={props.noteActions}
          onAsk={props.onAsk}
          onKeep={props.onKeep}
          onDelete={props.onDelete}
          onOpen={props.onOpen}
        />
      ) : (
        <aside class={styles.pick}>
          <p>{t('pickStory')}</p>
        </aside>
      )}
    </div>
  );
}

function Days({
  days,
  current,
  onOpen,
  freshOf,
}: Pick<LibraryProps, 'days' | 'onOpen' | 'freshOf'> & { current?: string }) {
  return days.map(({ day, rows }) => (
    <section key={day} aria-label={day}>
      <h2>{day}</h2>
      <ul>
        {rows.map((row) => (
          <StoryItem
            key={row.articleId}
            row={row}
            current={row.articleId === current}
            fresh={freshOf(row)}
            onOpen={onOpen}
          />
        ))}
      </ul>
    </section>
  ));
}

function DeleteShown({ days, onDelete }: Pick<LibraryProps, 'days' | 'onDelete'>) {
  const { t } = useWords();
  const shown = days.flatMap(({ rows }) => rows.flatMap(({ ids }) => ids));
  if (shown.length === 0) return null;
  return (
    <Confirm
      label={t('deleteAll')}
      question={t('deleteShownSure', shown.length)}
      yes={t('deleteStory')}
      onYes={() => onDelete(shown)}
    />
  );
}
