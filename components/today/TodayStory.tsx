import { useState } from 'preact/hooks';
import { compareAddress } from '@/components/shared/compareAddress';
import type { DetailView } from '@/utils/present/detail/detailView';
import type { TodayStoryView } from '@/utils/present/today/todayView';
import { Button, ButtonLink } from '../controls/Button';
import { ExcerptQuote } from '../detail/ExcerptQuote';
import { VerdictIcon } from '../detail/VerdictIcon';
import { VerdictWord } from '../detail/VerdictWord';
import { Icon } from '../shared/Icon';
import { PlusOthers } from '../shared/PlusOthers';
import { useWords } from '../shared/WordsContext';
import styles from './TodayStory.module.css';

export interface TodayStoryActions {
  /** Fetches the pages of these reports, and compares them. */
  onCompare: (ids: string[]) => void;
  /** Follows the topic of the story with this id, or leaves it. */
  onFollow: (id: string) => void;
}

const ICONS = { unread: 'clock', working: 'waiting', failed: 'warning', same: 'check', differ: 'check' } as const;
/** Outlets that stand there at once; the others on a click. */
const FEW = 4;

/** One story of the day: how many carry it, its most central report, who carries it since when, and what they differ on. */
export function TodayStory({ story, onCompare, onFollow }: { story: TodayStoryView } & TodayStoryActions) {
  const { t, count, locale } = useWords();
  const { headline, href, outlets, state, compare, topic } = story;
  const title = <bdi>{headline}</bdi>;
  return (
    <li class={styles.story} data-story={story.id}>
      <p class={styles.number}>
        <b>{new Intl.NumberFormat(locale).format(outlets)}</b> <span>{count('carriers', outlets)}</span>
      </p>
      <div class={styles.main}>
        <h2>
          {href ? (
            <a href={href} target="_blank" rel="noreferrer">
              {title}
            </a>
          ) : (
            title
          )}
        </h2>
        <p class={styles.line}>
          {story.line}
          {story.fresh && <span class={styles.fresh}>{story.fresh}</span>}
        </p>
        <Carriers carriers={story.carriers} />
        {story.differ.map((detail) => (
          <Difference key={detail.id} detail={detail} />
        ))}
        {story.differ.length === 0 && (
          <p class={styles.says} role={state === 'working' ? 'status' : undefined}>
            {state === 'same' ? <VerdictIcon shape="agree" small /> : <Icon name={ICONS[state]} />}
            {story.says}
          </p>
        )}
      </div>
      <div class={styles.acts}>
        {compare ? (
          <ButtonLink look="small" href={compareAddress(compare)} newTab>
            {t('sideBySide')}
          </ButtonLink>
        ) : (
          <Button look="small" disabled={state === 'working'} onClick={() => onCompare(story.ids)}>
            {t('compareThese')}
          </Button>
        )}
        {topic && (
          <Button
            look="link"
            icon={topic.followed ? 'check' : 'plus'}
            pressed={topic.followed}
            name={`${t(topic.followed ? 'following' : 'follow')}: ${topic.name}`}
            onClick={() => onFollow(story.id)}
          >
            {t(topic.followed ? 'following' : 'follow')}
          </Button>
        )}
      </div>
    </li>
  );
}

function Carriers({ carriers }: Pick<TodayStoryView, 'carriers'>) {
  const { count } = useWords();
  const [all, setAll] = useState(false);
  const shown = all ? carriers : carriers.slice(0, FEW);
  return (
    <p class={styles.carriers}>
      {shown.map(({ id, name, time, href }) => (
        <span key={id}>
          {href ? (
            <a href={href} target="_blank" rel="noreferrer">
              <bdi>{name}</bdi>
            </a>
          ) : (
            <b>
              <bdi>{name}</bdi>
            </b>
          )}{' '}
          {time}
        </span>
      ))}
      {carriers.length > shown.length && (
        <Button look="link" onClick={() => setAll(true)}>
          {count('moreCarry', carriers.length - shown.length)}
        </Button>
      )}
    </p>
  );
}

/** What is told differently, with the words of the two that part most. */
function Difference({ detail }: { detail: DetailView }) {
  return (
    <div class={styles.differ} data-v={detail.verdict} data-detail={detail.id}>
      <h3>
        <VerdictIcon shape={detail.shape} small />
        <bdi>{detail.label}</bdi> <VerdictWord shape={detail.shape} word={detail.verdictWord} />
      </h3>
      <dl>
        {detail.lines.map(({ articleId, outlet, others, here: _, ...excerpt }) => (
          <div key={articleId}>
            <dt>
              <bdi>{outlet}</bdi>
              <PlusOthers others={others} />
            </dt>
            <dd>
              <ExcerptQuote {...excerpt} shape={detail.shape} />
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
