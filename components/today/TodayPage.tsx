import type { TodayFilter, TodaySelection, TodayView } from '@/utils/present/today/todayView';
import { Button, ButtonLink } from '../controls/Button';
import { Chips } from '../controls/Chips';
import { PagesNav } from '../shared/PagesNav';
import { useWords } from '../shared/WordsContext';
import { TodayAsked } from './TodayAsked';
import styles from './TodayPage.module.css';
import { TodayStory, type TodayStoryActions } from './TodayStory';

export interface TodayProps extends TodayStoryActions {
  /** Absent until it is read. */
  view?: TodayView;
  topics: { id: string; name: string }[];
  selection: TodaySelection;
  onSelect: (change: Partial<TodaySelection>) => void;
  onAsk: () => void;
  asking: boolean;
}

/** The stories that most of the chosen outlets carry now, and what was asked for them. */
export function TodayPage({ view, topics, selection, onSelect, onAsk, asking, ...actions }: TodayProps) {
  const { t } = useWords();
  return (
    <div class={styles.today}>
      <PagesNav current="today" counts={{ today: view?.counts.all }} topics={topics} />
      <main class={styles.list} aria-labelledby="today">
        <h1 id="today">{t('today')}</h1>
        {view && (
          <>
            <p class={styles.sub}>{view.line}</p>
            <OriginChoice origins={view.origins} from={selection.from} onFrom={(from) => onSelect({ from })} />
            {view.empty ? (
              <NoStories view={view} onSelect={onSelect} onAsk={onAsk} asking={asking} />
            ) : (
              <Stories view={view} selection={selection} onSelect={onSelect} {...actions} />
            )}
          </>
        )}
      </main>
      {view && view.empty !== 'no outlets' && <TodayAsked asked={view.asked} onAsk={onAsk} asking={asking} />}
    </div>
  );
}

interface OriginProps {
  origins: TodayView['origins'];
  from: TodaySelection['from'];
  onFrom: (from: TodaySelection['from']) => void;
}

/** Whose stories are shown: those of all chosen outlets, or of one country or language. Nothing where there is no choice. */
function OriginChoice({ origins, from, onFrom }: OriginProps) {
  const { t } = useWords();
  const groups = [
    { label: t('country'), choices: origins.countries },
    { label: t('languageOf'), choices: origins.languages },
  ].filter(({ choices }) => choices.length > 0);
  if (groups.length === 0) return null;
  return (
    <label class={styles.from}>
      {t('outlets')}{' '}
      <select
        value={from ?? ''}
        onChange={(event) => onFrom((event.currentTarget.value || undefined) as TodaySelection['from'])}
      >
        <option value="">{t('filterAll')}</option>
        {groups.map(({ label, choices }) => (
          <optgroup key={label} label={label}>
            {choices.map((one) => (
              <option key={one.origin} value={one.origin}>
                {one.label}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </label>
  );
}

type StoriesProps = Pick<TodayProps, 'selection' | 'onSelect'> & TodayStoryActions & { view: TodayView };

function Stories({ view, selection, onSelect, ...actions }: StoriesProps) {
  const { t, count } = useWords();
  const chips: { value: TodayFilter; label: string; count: number }[] = [
    { value: 'all', label: t('todayAll'), count: view.counts.all },
    { value: 'new', label: t('todayNew'), count: view.counts.new },
    { value: 'differ', label: t('todayDiffer'), count: view.counts.differ },
  ];
  return (
    <>
      <Chips
        name="filter"
        legend={t('todayFilter')}
        chips={chips}
        value={selection.filter}
        onChange={(filter) => onSelect({ filter })}
      />
      <ol class={styles.stories}>
        {view.stories.map((story) => (
          <TodayStory key={story.id} story={story} {...actions} />
        ))}
      </ol>
      <p class={styles.end}>
        {view.end}{' '}
        {view.more > 0 && (
          <Button look="link" onClick={() => onSelect({ most: Number.POSITIVE_INFINITY })}>
            {count('showMoreStories', view.more)}
          </Button>
        )}
      </p>
    </>
  );
}

type NoStoriesProps = Pick<TodayProps, 'onSelect' | 'onAsk' | 'asking'> & { view: TodayView };

/** Nothing yet: how much there is, the nearest thing to show, and what would give more. */
function NoStories({ view, onSelect, onAsk, asking }: NoStoriesProps) {
  const { t, count } = useWords();
  if (view.empty === 'no outlets') {
    return (
      <section class={styles.empty}>
        <h2>{t('noOutletsHeading')}</h2>
        <p>{t('noOutletsLine')}</p>
        <div class={styles.acts}>
          <ButtonLink look="solid" href="welcome.html#outlets">
            {t('chooseOutlets')}
          </ButtonLink>
        </div>
      </section>
    );
  }
  return (
    <>
      <section class={styles.empty}>
        <h2>{t('noTodayHeading')}</h2>
        <p>{count('noTodayLine', view.reports)}</p>
        <div class={styles.acts}>
          {view.byTwo > 0 && (
            <Button look="solid" onClick={() => onSelect({ carriers: 2 })}>
              {count('showTwo', view.byTwo)}
            </Button>
          )}
          <Button disabled={asking} onClick={onAsk}>
            {t(asking ? 'asking' : 'askNow')}
          </Button>
        </div>
      </section>
      <section class={styles.empty}>
        <h2>{t('moreOutletsHeading')}</h2>
        <p>{count('moreOutletsLine', view.chosen)}</p>
        <div class={styles.acts}>
          <ButtonLink href="welcome.html#outlets">{t('addRegion')}</ButtonLink>
        </div>
      </section>
    </>
  );
}
