import styles from './SectionNav.module.css';
import { useWords } from './WordsContext';

export interface SectionLink {
  id: string;
  name: string;
  count: number;
}

interface Props {
  sections: SectionLink[];
  current: string;
  onGo: (id: string) => void;
}

/** The parts of a story with their counts; a part without content keeps its place, dimmed. */
export function SectionNav({ sections, current, onGo }: Props) {
  const { t, locale } = useWords();
  return (
    <nav class={styles.nav} aria-label={t('sections')}>
      {sections.map(({ id, name, count }) => (
        <a
          key={id}
          href={`#${id}`}
          aria-current={id === current ? 'true' : undefined}
          data-empty={count === 0 || undefined}
          onClick={() => onGo(id)}
        >
          {name} <b>{new Intl.NumberFormat(locale).format(count)}</b>
        </a>
      ))}
    </nav>
  );
}
