import type { Expected, ExpectedDetail } from '../../stories/expected';

/** A row of the popup as the reader sees it: its verdict, and the words it marks in each outlet's sentence. */
export interface Row {
  label: string;
  verdict: string;
  /** By outlet; the article being read is "This article". */
  says: Record<string, string>;
}

/** Reads the rows out of a popup's document. It runs in the page, so it may use nothing from outside itself. */
export function readRows(): Row[] {
  return [...document.querySelectorAll<HTMLElement>('#differ li[data-v]')].map((row) => {
    const sentences = [...row.querySelectorAll('details ul > li')].map((sentence) => {
      const marks = [...sentence.querySelectorAll('q mark')].map((mark) => mark.textContent ?? '');
      return [sentence.querySelector('b')?.textContent ?? '', marks.join(' ')];
    });
    const label = row.querySelector('h3')?.textContent ?? '';
    return { label, verdict: row.dataset.v ?? '', says: Object.fromEntries(sentences) };
  });
}

/** In what the rows differ from what the story's reader must be shown, in words; empty where they agree. */
export function disagreements(rows: Row[], { details }: Expected, reading: string): string[] {
  const differing = details.filter(({ verdict }) => verdict === 'conflict' || verdict === 'compatible');
  const missing = differing.filter((detail) => !detail.notYet && !rows.some((row) => isRowOf(row, detail, reading)));
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
