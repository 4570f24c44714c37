import type { StripView } from '@/utils/present/library/libraryView';
import styles from './CoverageStrip.module.css';

/** Pixels of the strip, and of the room that a dot needs at its ends. */
const WIDTH = 148;
const EDGE = 7;

/** When reports came out: a dot each, a ring for the one that was read. */
export function CoverageStrip({ strip }: { strip: StripView }) {
  const x = (at: number) => EDGE + at * (WIDTH - 2 * EDGE);
  return (
    <svg class={styles.strip} viewBox={`0 0 ${WIDTH} 20`} role="img" aria-label={strip.label}>
      <path d={`M4 10H${WIDTH - 4}`} />
      {strip.dots.map(({ at, isOpen }) => (
        <circle
          key={`${at} ${isOpen}`}
          class={isOpen ? styles.reading : undefined}
          cx={x(at)}
          cy="10"
          r={isOpen ? 4.5 : 3}
        />
      ))}
    </svg>
  );
}
