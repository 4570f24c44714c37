import type { List } from '../../tests/e2e/harness/lists';
import type { Row } from '../../tests/e2e/harness/rows';

/** Shape and word, as in the popup; colour would be lost in a pipe. */
const MARKS: Record<string, string> = { conflict: '≠ conflict', compatible: '≈ compatible' };

/** The popup's rows as text: a block a detail, a line an outlet. */
export function rowsTable(rows: Row[]): string {
  const outlets = rows.flatMap(({ says }) => Object.keys(says));
  const width = Math.max(0, ...outlets.map((outlet) => outlet.length));
  return rows
    .map(({ label, verdict, says }) => {
      const lines = Object.entries(says).map(([outlet, words]) => `    ${outlet.padEnd(width)}  ${words}`);
      return `${(MARKS[verdict] ?? verdict).padEnd(13)} ${label}\n${lines.join('\n')}\n`;
    })
    .join('\n');
}

/** The popup's other lists as text: what stands on one side only, and how it is told. */
export function listsTable(lists: List[]): string {
  return lists.map(({ heading, lines }) => `${heading}\n${lines.map((line) => `    ${line}\n`).join('')}`).join('\n');
}
