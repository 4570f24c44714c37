import type { Shape } from '@/utils/present/detailView';
import { verdictMeaning } from '@/utils/present/verdicts';
import styles from './VerdictWord.module.css';
import { useWords } from './WordsContext';

interface Props {
  shape: Shape;
  word: string;
}

/** The verdict in a word or two; its definition is the title. */
export function VerdictWord({ shape, word }: Props) {
  return (
    <span class={styles.verdict} data-v={shape} title={verdictMeaning(shape, useWords())}>
      {word}
    </span>
  );
}
