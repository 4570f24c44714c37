import tableStyles from './CompareTable.module.css';

interface Props {
  id: string;
  /** Columns of the table. */
  width: number;
  heading: string;
  /** Said beside the heading. */
  line?: string;
}

/** The heading of a list in the comparison. */
export function GroupHead({ id, width, heading, line }: Props) {
  return (
    <tbody id={id}>
      <tr>
        <th class={tableStyles.group} colSpan={width} scope="rowgroup">
          <h2>
            {heading} {line && <span>{line}</span>}
          </h2>
        </th>
      </tr>
    </tbody>
  );
}
