import type { ComponentChildren } from 'preact';
import styles from './VisuallyHidden.module.css';

/** Text for screen readers alone. Its parent must be positioned, or a scroller would grow by it. */
export function VisuallyHidden({ children }: { children: ComponentChildren }) {
  return <span class={styles.hidden}>{children}</span>;
}
