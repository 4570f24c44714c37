import { ButtonLink } from '../controls/Button';
import { Logo } from '../shared/Logo';
import { useWords } from '../shared/WordsContext';
import styles from './EmptyState.module.css';

/** A page with nothing to show yet: why, and where to go. */
export function EmptyState({ heading, line }: { heading: string; line: string }) {
  const { t } = useWords();
  return (
    <main class={styles.nothing}>
      <Logo />
      <h1>{heading}</h1>
      <p>{line}</p>
      <ButtonLink href="library.html">{t('library')}</ButtonLink>
    </main>
  );
}
