import type { Shape } from '@/utils/present/detail/verdicts';
import type { Span } from '@/utils/present/shared/spans';
import styles from './Quote.module.css';

interface Props {
  spans: (Span & { shape?: Shape })[];
  /** The verdict that marked words carry, unless a span names its own. */
  shape: Shape;
}

/** Marked words that do not break across lines. */
const SHORT = 16;

/** An outlet's own words, letter for letter, in the voice of the outlet; the words to look at are marked. */
export function Quote({ spans, shape }: Props) {
  return (
    <q class={styles.quote}>
      {spans.map((span, place) => (
        <Run key={place} span={span} shape={span.shape ?? shape} />
      ))}
    </q>
  );
}

function Run({ span, shape }: { span: Span; shape: Shape }) {
  if (!span.mark) return <>{span.text}</>;
  return (
    <mark class={styles.mark} data-v={shape} data-short={span.text.length <= SHORT || undefined}>
      {span.text}
    </mark>
  );
}
