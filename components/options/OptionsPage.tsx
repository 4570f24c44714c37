import type { ComponentChildren } from 'preact';
import { Logo } from '../shared/Logo';
import { LowLinks } from '../shared/LowLinks';
import { useWords } from '../shared/WordsContext';
import styles from './OptionsPage.module.css';

/** The sections of the settings, in their order on the page. */
const SECTIONS = [
  ['outlets', 'outlets'],
  ['sources', 'sources'],
  ['reading', 'readingSettings'],
  ['topics', 'topics'],
  ['privacy', 'privacy'],
  ['storage', 'storage'],
  ['backup', 'backup'],
] as const;

interface Props {
  /** Id of the section that the address names. */
  current: string;
  onGo: (section: string) => void;
  children: ComponentChildren;
}

/** The frame of the settings: sections on the left, the form on the right. */
export function OptionsPage({ current, onGo, children }: Props) {
  const { t } = useWords();
  return (
    <div class={styles.options}>
      <nav class={styles.side} aria-label={t('settings')}>
        <p class={styles.brand}>
          <Logo />
          {t('name')}
        </p>
        <ul>
          {SECTIONS.map(([id, key]) => (
            <li key={id}>
              <a href={`#${id}`} aria-current={id === current ? 'true' : undefined} onClick={() => onGo(id)}>
                {t(key)}
              </a>
            </li>
          ))}
        </ul>
        <LowLinks pages={['today', 'library', 'welcome']} />
      </nav>
      <main class={styles.form}>
        <h1>{t('settings')}</h1>
        {children}
      </main>
    </div>
  );
}

interface SectionProps {
  id: (typeof SECTIONS)[number][0];
  line?: string;
  children: ComponentChildren;
}

/** One section of the settings, with a sentence on what it is about. */
export function OptionsSection({ id, line, children }: SectionProps) {
  const { t } = useWords();
  const key = SECTIONS.find(([section]) => section === id)![1];
  return (
    <section id={id} aria-labelledby={`${id}-heading`}>
      <h2 id={`${id}-heading`}>{t(key)}</h2>
      {line && <p>{line}</p>}
      {children}
    </section>
  );
}
