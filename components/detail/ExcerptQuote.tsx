import type { Excerpt } from '@/utils/present/detail/excerpt';
import type { Shape } from '@/utils/present/detail/verdicts';
import styles from './ExcerptQuote.module.css';
import { Quote } from './Quote';

/** A part of a sentence. What is left out is marked by us, outside the quotation. */
export function ExcerptQuote({ spans, cutBefore, cutAfter, shape }: Excerpt & { shape: Shape }) {
  return (
    <>
      {cutBefore && <span class={styles.cut}>… </span>}
      <Quote spans={spans} shape={shape} />
      {cutAfter && <span class={styles.cut}>{'\u00a0…'}</span>}
    </>
  );
}
