import { useEffect, useRef } from 'preact/hooks';
import { useWords } from '../shared/WordsContext';
import styles from './SectionNav.module.css';

export interface SectionLink {
  id: string;
  name: string;
  /** Left out where a number would say nothing. */
  count?: number;
}

interface Props {
  sections: SectionLink[];
  current: string;
  onGo: (id: string) => void;
}

/** The parts of a story with their counts; a part without content keeps its place, dimmed. */
export function SectionNav({ sections, current, onGo }: Props) {
  const { t, locale } = useWords();
  const nav = useRef<HTMLElement>(null);
  useEffect(() => followScroll(nav.current, sections, onGo));
  return (
    <nav ref={nav} class={styles.nav} aria-label={t('sections')}>
      {sections.map(({ id, name, count }) => (
        <a
          key={id}
          href={`#${id}`}
          aria-current={id === current ? 'true' : undefined}
          data-empty={count === 0 || undefined}
          onClick={() => onGo(id)}
        >
          {name} {count !== undefined && <b>{new Intl.NumberFormat(locale).format(count)}</b>}
        </a>
      ))}
    </nav>
  );
}

/** The section under the row of tabs becomes the current one, where the story scrolls by itself. */
function followScroll(nav: HTMLElement | null, sections: SectionLink[], onGo: Props['onGo']) {
  const scroller = nav?.closest('main');
  if (!nav || !scroller) return undefined;
  const follow = () => {
    const line = nav.getBoundingClientRect().bottom + 1;
    const isPast = ({ id }: SectionLink) => (document.getElementById(id)?.getBoundingClientRect().top ?? line) < line;
    const isAtEnd = scroller.scrollTop + scroller.clientHeight >= scroller.scrollHeight - 1;
    const section = isAtEnd ? undefined : sections.findLast(isPast);
    if (section) onGo(section.id);
  };
  scroller.addEventListener('scroll', follow, { passive: true });
  return () => scroller.removeEventListener('scroll', follow);
}
