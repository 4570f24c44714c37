import type { ComponentChildren } from 'preact';
import { Button, ButtonLink } from '../controls/Button';
import { Logo } from '../shared/Logo';
import { useWords } from '../shared/WordsContext';
import styles from './PopupFrame.module.css';

interface Props {
  /** Outlet and time, or the host of a page that is not an article. */
  where: { name: string; time?: string };
  /** Names the scrolling middle for screen readers. */
  label: string;
  /** As high as a popup may be, or only as high as its text. */
  full?: boolean;
  banner?: ComponentChildren;
  foot?: ComponentChildren;
  onPanel?: () => void;
  onSettings: () => void;
  children: ComponentChildren;
}

/** Head and foot of the popup stay; the middle scrolls. In the side panel the same frame fills the panel. */
export function PopupFrame({ where, label, full, banner, foot, onPanel, onSettings, children }: Props) {
  const { t } = useWords();
  return (
    <div class={`${styles.popup} ${full ? styles.full : ''}`}>
      <header class={styles.head}>
        <Logo />
        <p class={styles.where}>
          <bdi>
            <b>{where.name}</b>
          </bdi>
          {where.time && ` · ${where.time}`}
        </p>
        <ButtonLink look="link" icon="library" name={t('libraryAndToday')} href="today.html" newTab />
        {onPanel && <Button look="link" icon="panel" name={t('openPanel')} onClick={onPanel} />}
        <Button look="link" icon="settings" name={t('settings')} onClick={onSettings} />
      </header>
      {banner}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scroller must be reachable by keyboard */}
      <main class={styles.main} tabIndex={0} aria-label={label}>
        {children}
      </main>
      {foot && <footer class={styles.foot}>{foot}</footer>}
    </div>
  );
}
