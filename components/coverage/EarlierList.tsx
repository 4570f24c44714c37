import type { EarlierView } from '@/utils/present/story/earlierView';
import styles from './ruledList.module.css';

/** Accounts of what led up to the story, each on its outlet's own page. */
export function EarlierList({ earlier }: { earlier: EarlierView[] }) {
  return (
    <ul class={styles.list}>
      {earlier.map(({ id, href, headline, outlet, time }) => (
        <li key={id}>
          <a href={href} target="_blank" rel="noreferrer">
            <bdi>{headline}</bdi>
          </a>
          <span>
            <bdi>{outlet}</bdi> · {time}
          </span>
        </li>
      ))}
    </ul>
  );
}
