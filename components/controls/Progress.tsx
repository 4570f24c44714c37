import styles from './Progress.module.css';

interface Props {
  line: string;
  /** What was found so far. */
  meta?: string;
  done: number;
  /** 0 where the number of steps is not known: then no bar is drawn. */
  of: number;
  hint?: string;
}

/** Counts, not percentages, and no guess of the time left. */
export function Progress({ line, meta, done, of, hint }: Props) {
  return (
    <div class={styles.progress}>
      <p class={styles.line} role="status">
        <strong>{line}</strong>
        {meta && <span>{meta}</span>}
      </p>
      {of > 0 && <progress aria-label={line} max={of} value={done} />}
      {hint && <p class={styles.hint}>{hint}</p>}
    </div>
  );
}
