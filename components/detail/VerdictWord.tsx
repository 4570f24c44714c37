import type { Shape } from '@/utils/present/detail/verdicts';
import { verdictMeaning } from '@/utils/present/detail/verdicts';
import { useWords } from '../shared/WordsContext';
import styles from './VerdictWord.module.css';

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
