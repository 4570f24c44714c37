import type { ComponentChildren } from 'preact';
import styles from './ClaimHead.module.css';

interface Props {
  /** Columns of the table. */
  width: number;
  id?: string;
  'data-detail'?: string;
  'data-v'?: string;
  'data-kind'?: string;
  'aria-current'?: 'true';
  children: ComponentChildren;
}

/** The line over a row of the comparison: what it is about. It stays in view when the columns scroll sideways. */
export function ClaimHead({ width, children, ...row }: Props) {
  return (
    <tr class={styles.head} {...row}>
      <th colSpan={width} scope="rowgroup">
        <div class={styles.line}>{children}</div>
      </th>
    </tr>
  );
}
