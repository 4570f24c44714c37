import styles from './SideNav.module.css';
import { useWords } from './WordsContext';

/** The extension's own pages, with the words that name them. */
const PAGES = { today: 'today', library: 'library', options: 'settings', welcome: 'firstSteps' } as const;

/** Below a page's own navigation: the way to other pages. */
export function LowLinks({ pages }: { pages: (keyof typeof PAGES)[] }) {
  const { t } = useWords();
  return (
    <ul class={styles.low}>
      {pages.map((page) => (
        <li key={page}>
          <a href={`${page}.html`}>{t(PAGES[page])}</a>
        </li>
      ))}
    </ul>
  );
}
