import type { CompareView } from '@/utils/present/compare/compareView';
import type { DismissedView } from '@/utils/present/story/dismissedView';
import type { EarlierView } from '@/utils/present/story/earlierView';
import type { NoteView } from '@/utils/present/story/notesView';
import type { TimelineView } from '@/utils/present/story/timelineView';
import { DismissedList } from '../coverage/DismissedList';
import { EarlierList } from '../coverage/EarlierList';
import { Timeline } from '../coverage/Timeline';
import { type NoteActions, NoteList } from '../notes/NoteList';
import { useWords } from '../shared/WordsContext';
import { CompareHead } from './CompareHead';
import styles from './ComparePage.module.css';
import { CompareRail } from './CompareRail';
import { CompareTable } from './table/CompareTable';
import type { CompareControls } from './table/controls';
import { WholeTexts } from './texts/WholeTexts';

interface Props {
  view: CompareView;
  timeline: TimelineView;
  /** What led up to the story, the latest first. */
  earlier: EarlierView[];
  /** Who was asked and since when items are kept, then who failed and why. */
  asked: string[];
  /** Rows that the reader put aside. */
  aside: DismissedView[];
  /** The reader's own notes; absent for the demo story, which nothing is kept of. */
  notes?: { list: NoteView[]; actions: NoteActions };
  controls: CompareControls;
  keysShown: boolean;
}

/** The accounts of one story side by side: a column an outlet, and under it what it tells of each claim, or its whole text. */
export function ComparePage({ view, timeline, earlier, asked, aside, notes, controls, keysShown }: Props) {
  const { t } = useWords();
  return (
    <div class={styles.page}>
      <CompareHead view={view} controls={controls} />
      {keysShown && (
        <p class={styles.keys} role="status">
          <b>{t('keys')}</b> {t('keysLine')}
        </p>
      )}
      <div class={styles.body}>
        <CompareRail view={view} notes={notes?.list.length} onGo={() => controls.onTexts(false)} />
        {controls.texts ? (
          <main class={styles.texts}>
            <WholeTexts view={view} controls={controls} />
          </main>
        ) : (
          /* biome-ignore lint/a11y/noNoninteractiveTabindex: a scroller must be reachable by keyboard */
          <main class={styles.scroll} tabIndex={0} aria-label={t('compareTable')}>
            <CompareTable view={view} controls={controls} />
            <section class={styles.timeline} aria-labelledby="timeline">
              <h2 id="timeline">{t('timeline')}</h2>
              <Timeline timeline={timeline} />
              {asked.map((line) => (
                <p key={line} class={styles.asked}>
                  {line}
                </p>
              ))}
              {aside.length > 0 && (
                <>
                  <h2>{t('putAside')}</h2>
                  <DismissedList aside={aside} onPutBack={controls.onSameFact} />
                </>
              )}
            </section>
            {notes && (
              <section class={styles.timeline} aria-labelledby="notes">
                <h2 id="notes">{t('yourNotes')}</h2>
                <p class={styles.asked}>{t('notesLine')}</p>
                <NoteList notes={notes.list} actions={notes.actions} />
              </section>
            )}
            {earlier.length > 0 && (
              <section class={styles.timeline} aria-labelledby="earlier">
                <h2 id="earlier">{t('earlierInStory')}</h2>
                <EarlierList earlier={earlier} />
              </section>
            )}
          </main>
        )}
      </div>
    </div>
  );
}
