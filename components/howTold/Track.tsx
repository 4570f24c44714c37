import type { ToldPlace } from '@/utils/present/story/toldView';
import { useWords } from '../shared/WordsContext';
import styles from './Track.module.css';

/** The line from a text's first sentence to its last, and the tick on it, in units of the drawing. */
const LENGTH = 84;
const TICK = 5;

/** Where in its account a sentence stands, as a line with a tick, and in words. */
export function Track({ place: { sentence, of } }: { place: ToldPlace }) {
  const { t } = useWords();
  const at = of < 2 ? 0 : ((sentence - 1) / (of - 1)) * (LENGTH - TICK);
  return (
    <span class={styles.place}>
      <svg class={styles.track} viewBox="0 0 88 12" aria-hidden="true">
        <path d="M2 6h84" />
        <rect x={2 + at} y="1" width={TICK} height="10" rx="1" />
      </svg>
      <span>{t('sentenceOf', sentence, of)}</span>
    </span>
  );
}
