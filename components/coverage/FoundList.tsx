import type { FoundView } from '@/utils/present/popup/popupView';
import { Icon } from '../shared/Icon';
import styles from './FoundList.module.css';

/** Reports found so far, each compared or waiting. */
export function FoundList({ found }: { found: FoundView[] }) {
  return (
    <ul class={styles.found}>
      {found.map(({ outlet, note, done }) => (
        <li key={outlet}>
          <Icon name={done ? 'check' : 'waiting'} />
          <b>
            <bdi>{outlet}</bdi>
          </b>
          <span>{note}</span>
        </li>
      ))}
    </ul>
  );
}
