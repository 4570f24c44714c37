import { useLayoutEffect, useRef } from 'preact/hooks';
import type { DetailActions } from '@/components/detail/actions';
import type { DetailView } from '@/utils/present/detail/detailView';
import { More } from '../controls/More';
import { DetailRow } from '../detail/DetailRow';
import { useWords } from '../shared/WordsContext';
import styles from './DetailRows.module.css';

/** Rows that stand there at once; the rest opens on a click. */
const FIRST = 3;

/** Rows of details. While the reader is in one of them, rows keep their place and new ones come after them. */
export function DetailRows({ details, ...actions }: { details: DetailView[] } & DetailActions) {
  const { count } = useWords();
  const list = useRef<HTMLUListElement>(null);
  const drawn = useRef<string[]>([]);
  const inUse = list.current?.querySelector(':focus, details[open]') != null;
  const rows = inUse ? inPlace(details, drawn.current) : details;
  useLayoutEffect(() => {
    drawn.current = rows.map(({ id }) => id);
  });
  return (
    <More items={rows} first={FIRST} label={(more) => count('moreDiffer', more)}>
      {(shown) => (
        <ul ref={list} class={styles.rows}>
          {shown.map((detail) => (
            <DetailRow key={detail.id} detail={detail} {...actions} />
          ))}
        </ul>
      )}
    </More>
  );
}

/** Those drawn before, in the order they were drawn in; then the others in theirs. */
function inPlace(details: DetailView[], drawn: string[]): DetailView[] {
  const placeOf = ({ id }: DetailView) => (drawn.includes(id) ? drawn.indexOf(id) : drawn.length);
  return details.toSorted((a, b) => placeOf(a) - placeOf(b));
}
