import type { Expected, ExpectedDetail } from '../../stories/expected';

/** A row of the popup as the reader sees it: its verdict, and the words it marks in each outlet's sentence. */
export interface Row {
  label: string;
  verdict: string;
  /** By outlet; the open article is "This article". */
  says: Record<string, string>;
}

/** Reads the rows out of a popup's document. It runs in the page, so it may use nothing from outside itself. */
function readRows(): Row[] {
  return [...document.querySelectorAll<HTMLElement>('#differ li[data-v]')].map((row) => {
    const sentences = [...row.querySelectorAll('details ul > li')].map((sentence) => {
      const marks = [...sentence.querySelectorAll('q mark')].map((mark) => mark.textContent ?? '');
      const whole = sentence.querySelector('q')?.textContent ?? '';
      const last = marks.at(-1) ?? '';
      // Of long wordings only the words that differ are marked: from the first of them to the last.
      const words = whole.slice(whole.indexOf(marks[0] ?? ''), whole.lastIndexOf(last) + last.length);
      return [sentence.querySelector('b')?.textContent ?? '', marks.length > 0 ? words : whole];
    });
    // Who says the same stands below by name, with its words as title.
    const sides = [...row.querySelectorAll<HTMLElement>('details p [title]')].map((name) => [
      name.textContent,
      name.title,
    ]);
    const label = row.querySelector('h3')?.textContent ?? '';
    return { label, verdict: row.dataset.v ?? '', says: Object.fromEntries([...sides, ...sentences]) };
  });
}

/** The rows that stand in a popup at most; what else differs stands side by side. */
const MOST_ROWS = 5;

/** A page of either browser's driver. */
interface Evaluates {
  evaluate<Value>(run: () => Value): Promise<Value>;
}

/** Opens what of the differences is folded, and reads them. */
export async function readAllRows(popup: Evaluates): Promise<Row[]> {
  await popup.evaluate(() => document.querySelector<HTMLElement>('#differ button[aria-expanded=false]')?.click());
  return popup.evaluate(readRows);
}

/**
 * In what the rows differ from what the story's reader must be shown, in words; empty where they agree. Where there are as
 * many rows as a popup holds, others that must be shown stand side by side.
 */
export function disagreements(rows: Row[], { details }: Expected, reading: string): string[] {
  const differing = details.filter(({ verdict }) => verdict === 'conflict' || verdict === 'compatible');
  const isFull = rows.length === MOST_ROWS;
  const missing = isFull
    ? []
    : differing.filter((detail) => !detail.notYet && !rows.some((row) => isRowOf(row, detail, reading)));
  const invented = rows
    .filter(({ verdict }) => verdict === 'conflict')
    .filter((row) => !differing.some((detail) => isRowOf(row, detail, reading)));
  return [
    ...missing.map(({ about, verdict, says }) => `missing: ${about} (${verdict}) ${JSON.stringify(says)}`),
    ...invented.map(({ label, says }) => `not expected: ${label} (conflict) ${JSON.stringify(says)}`),
  ];
}

function isRowOf({ verdict, says }: Row, detail: ExpectedDetail, reading: string): boolean {
  if (verdict !== detail.verdict) return false;
  return Object.entries(detail.says).every(([outlet, words]) => {
    const said = says[outlet === reading ? 'This article' : outlet];
    return said !== undefined && (said.includes(words) || words.includes(said));
  });
}
