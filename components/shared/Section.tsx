import type { ComponentChildren } from 'preact';
import styles from './Section.module.css';

interface Props {
  id: string;
  heading: string;
  /** A limit of what follows, said beside its heading. */
  limit?: string;
  /** The heading stands in the row of tabs already; only screen readers need it again. */
  quiet?: boolean;
  children: ComponentChildren;
}

/** A part of a story under its heading. */
export function Section({ id, heading, limit, quiet, children }: Props) {
  return (
    <section id={id} class={styles.section} aria-labelledby={`${id}-heading`}>
      <h2 id={`${id}-heading`} class={quiet ? styles.quiet : undefined}>
        {heading}
        {limit && <span class={styles.limit}>{limit}</span>}
      </h2>
      {children}
    </section>
  );
}
