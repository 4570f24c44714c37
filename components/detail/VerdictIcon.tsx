import type { ComponentChild } from 'preact';
import type { CellRelation } from '@/utils/present/compare/cells';
import styles from './VerdictIcon.module.css';

/** A verdict told by its silhouette: nothing depends on colour. */
const SHAPES: Record<Exclude<CellRelation, 'self'>, ComponentChild> = {
  agree: [<circle key="o" cx="9" cy="9" r="7.25" />, <path key="=" d="M5.75 7.25h6.5M5.75 10.75h6.5" />],
  compatible: [
    <rect key="o" x="1.75" y="1.75" width="14.5" height="14.5" rx="3.5" />,
    <path key="~" d="M5 7.6c1.3-1.4 2.7-1.4 4 0s2.7 1.4 4 0M5 11.4c1.3-1.4 2.7-1.4 4 0s2.7 1.4 4 0" />,
  ],
  conflict: [
    <path key="o" class={styles.filled} d="M9 .3 17.7 9 9 17.7.3 9Z" />,
    <path key="≠" class={styles.cut} d="M5.9 7.5h6.2M5.9 10.6h6.2M10.9 5.3 7.1 12.8" />,
  ],
  only: [
    <circle key="o" cx="9" cy="9" r="7.25" />,
    <path key="l" class={styles.filled} d="M9 1.75a7.25 7.25 0 0 0 0 14.5Z" />,
  ],
  absent: [
    <circle key="o" cx="9" cy="9" r="7.25" />,
    <path key="r" class={styles.filled} d="M9 1.75a7.25 7.25 0 0 1 0 14.5Z" />,
  ],
  none: <circle cx="9" cy="9" r="7.25" stroke-dasharray="2.7 1.855" stroke-linecap="butt" />,
  unknown: <path d="M3.5 9h.01M9 9h.01M14.5 9h.01" stroke-width="2.6" />,
};

interface Props {
  shape: Exclude<CellRelation, 'self'>;
  small?: boolean;
  /** The verdict's word, where the shape stands alone; without it the shape is decoration beside its word. */
  name?: string;
}

/** The shape of a verdict. */
export function VerdictIcon({ shape, small, name }: Props) {
  const label = name === undefined ? { 'aria-hidden': true as const } : { role: 'img' as const, 'aria-label': name };
  return (
    // biome-ignore lint/a11y/noSvgWithoutTitle: named by aria-label, or hidden beside its word
    <svg class={`${styles.glyph} ${small ? styles.small : ''}`} data-v={shape} viewBox="0 0 18 18" {...label}>
      {SHAPES[shape]}
    </svg>
  );
}
