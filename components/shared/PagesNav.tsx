import { Logo } from './Logo';
import { LowLinks } from './LowLinks';
import styles from './SideNav.module.css';
import { useWords } from './WordsContext';

interface Props {
  current: 'today' | 'stories';
  /** How many there are of each, where that is known. */
  counts: { today?: number; stories?: number };
  topics: { id: string; name: string; count?: number; fresh?: number }[];
  /** The topic whose stories are shown. */
  topic?: string;
  onTopic?: (id: string) => void;
}

/** The ways between the stories of the day, the library, its topics, and what can be set. */
export function PagesNav({ current, counts, topics, topic, onTopic }: Props) {
  const { t, count, locale } = useWords();
  const figure = (count: number | undefined) => count !== undefined && new Intl.NumberFormat(locale).format(count);
  const news = (reports = 0) => reports > 0 && <b class={styles.fresh}>{count('newReports', reports)}</b>;
  const here = (page: Props['current']) => (current === page && topic === undefined ? 'page' : undefined);
  return (
    <nav class={styles.side} aria-label={t('pages')}>
      <p class={styles.brand}>
        <Logo />
        {t('name')}
      </p>
      <ul>
        <li>
          <a href="today.html" aria-current={here('today')}>
            {t('today')} <i>{figure(counts.today)}</i>
          </a>
        </li>
        <li>
          <a href="library.html" aria-current={here('stories')}>
            {t('library')} <i>{figure(counts.stories)}</i>
          </a>
        </li>
      </ul>
      <h2>{t('topicsFollowed')}</h2>
      <ul>
        {topics.map(({ id, name, count: stories, fresh }) => (
          <li key={id}>
            <a
              href={`library.html#topic-${encodeURIComponent(id)}`}
              aria-current={topic === id ? 'true' : undefined}
              onClick={() => onTopic?.(id)}
            >
              <span>
                <bdi>{name}</bdi> {news(fresh)}
              </span>{' '}
              <i>{figure(stories)}</i>
            </a>
          </li>
        ))}
        <li>
          <a href="options.html#topics">{t('followTopic')}</a>
        </li>
      </ul>
      <LowLinks pages={['options', 'welcome']} />
    </nav>
  );
}
