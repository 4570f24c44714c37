import type { Shape } from '@/utils/present/detailView';
import { verdictMeaning } from '@/utils/present/verdicts';
import styles from './VerdictWord.module.css';
import { useWords } from './WordsContext';

interface Props {
  shape: Shape;
  word: string;
  how?: string;
}

/** The verdict in words, with how it came about; its definition is the title. */
export function VerdictWord({ shape, word, how }: Props) {
  return (
    <span class={styles.verdict} data-v={shape} title={verdictMeaning(shape, useWords())}>
      {word}
      {how && <span class={styles.how}> · {how}</span>}
    </span>
  );
}
