import type { Verdict } from '@/utils/model';

const VERDICTS: Verdict[] = ['conflict', 'compatible', 'only', 'agree'];
const nameOf = (verdict: Verdict | 'current') => `second-source-${verdict}`;

/** Marks ranges by the Highlight API: the page's own elements stay as they are. */
export function highlight(marks: { verdict: Verdict; range: Range }[]): void {
  for (const verdict of VERDICTS) {
    const ranges = marks.filter((mark) => mark.verdict === verdict).map(({ range }) => range);
    if (ranges.length === 0) CSS.highlights.delete(nameOf(verdict));
    else CSS.highlights.set(nameOf(verdict), new Highlight(...ranges));
  }
}

/** Sets off the one mark whose card is open. */
export function highlightCurrent(range: Range | undefined): void {
  if (range) CSS.highlights.set(nameOf('current'), new Highlight(range));
  else CSS.highlights.delete(nameOf('current'));
}
