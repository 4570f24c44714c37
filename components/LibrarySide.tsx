import type { LibraryProps } from './LibraryPage';
import styles from './LibrarySide.module.css';
import { Logo } from './Logo';
import { useWords } from './WordsContext';

/** Ways into the library: all stories, or those of one topic. */
export function LibrarySide({ total, topics, wish: { topic }, onWish }: LibraryProps) {
  const { t } = useWords();
  return (
    <nav class={styles.side} aria-label={t('library')}>
      <p class={styles.brand}>
        <Logo />
        {t('name')}
      </p>
      <ul>
        <li>
          <a href="library.html" aria-current={topic === undefined ? 'true' : undefined}>
            {t('stories')} <i>{total}</i>
          </a>
        </li>
      </ul>
      <h2>{t('topicsFollowed')}</h2>
      <ul>
        {topics.map(({ id, name, count }) => (
          <li key={id}>
            <a
              href={`#topic-${id}`}
              aria-current={topic === id ? 'true' : undefined}
              onClick={() => onWish({ topic: id })}
            >
              <bdi>{name}</bdi> <i>{count}</i>
            </a>
          </li>
        ))}
        <li>
          <a href="options.html#topics">{t('followTopic')}</a>
        </li>
      </ul>
      <ul class={styles.low}>
        <li>
          <a href="options.html">{t('settings')}</a>
        </li>
      </ul>
    </nav>
  );
}
