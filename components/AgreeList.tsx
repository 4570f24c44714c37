import type { StoryView } from '@/utils/present/storyView';
import styles from './AgreeList.module.css';
import { Glyph } from './Glyph';
import { Hidden } from './Hidden';
import { Quote } from './Quote';

/** What all agree on: the words, and how many of the outlets say it. */
export function AgreeList({ details }: { details: StoryView['agree'] }) {
  return (
    <ul class={styles.pairs}>
      {details.map((detail) => (
        <li key={detail.id} data-v={detail.verdict} data-detail={detail.id}>
          <Glyph shape="agree" />
          <h3>
            <Hidden>{detail.verdictWord}: </Hidden>
            <bdi>{detail.label}</bdi>
          </h3>
          <Quote spans={(detail.groups[0]?.spans ?? []).map(({ text }) => ({ text }))} shape="agree" />
          <span class={styles.share}>{detail.share}</span>
        </li>
      ))}
    </ul>
  );
}
