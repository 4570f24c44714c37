import type { TimelineEntry, TimelineView } from '@/utils/present/story/timelineView';
import { Quote } from '../detail/Quote';
import { VerdictIcon } from '../detail/VerdictIcon';
import { Tag } from '../shared/Tag';
import { useWords } from '../shared/WordsContext';
import { Changes } from './Changes';
import styles from './Timeline.module.css';

/** Who reported when, who was first with what, and what each outlet changed after publishing. */
export function Timeline({ timeline }: { timeline: TimelineView }) {
  const { t } = useWords();
  return (
    <ol class={styles.timeline}>
      {timeline.entries.map((entry) => (
        <Entry key={entry.articleId} entry={entry} />
      ))}
      {timeline.undated.length > 0 && (
        <li data-undated>
          <span class={styles.time}>{t('noTimeGiven')}</span>
          <b>
            <bdi>{timeline.undated.join(', ')}</bdi>
          </b>
        </li>
      )}
    </ol>
  );
}

function Entry({ entry }: { entry: TimelineEntry }) {
  const { t } = useWords();
  const { time, outlet, copyOf, isOpen, headline, firsts, changes } = entry;
  return (
    <li data-here={isOpen || undefined}>
      <span class={styles.time}>{time}</span>
      <div>
        <b>
          <bdi>{outlet}</bdi>
        </b>{' '}
        {copyOf ? <Tag>{t('tagCopyOf', copyOf)}</Tag> : isOpen && <Tag>{t('youReadThis')}</Tag>}
        {!copyOf && <q class={styles.headline}>{headline}</q>}
        {firsts.length > 0 && (
          <p class={styles.first}>
            {t('firstWith')}{' '}
            {firsts.map(({ key, text, shape, verdict }, place) => (
              <span key={key}>
                {place > 0 && ', '}
                {shape && <VerdictIcon shape={shape} small name={verdict} />}{' '}
                <Quote spans={[{ text, mark: shape !== undefined }]} shape={shape ?? 'agree'} />
              </span>
            ))}
          </p>
        )}
        <Changes changes={changes} />
      </div>
    </li>
  );
}
