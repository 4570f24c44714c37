import type { ComponentChildren } from 'preact';
import styles from './Tag.module.css';

/** A short fact about a report, in a frame. */
export function Tag({ children }: { children: ComponentChildren }) {
  return <span class={styles.tag}>{children}</span>;
}
