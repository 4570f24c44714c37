import type { Verdict } from '@/utils/model';

/** The page can list the names of highlights: these say nothing of what its words are compared with. */
const NAMES: Record<Verdict | 'current', string> = {
  conflict: 'a',
  compatible: 'b',
  only: 'c',
  agree: 'd',
  current: 'e',
};
const VERDICTS: Verdict[] = ['conflict', 'compatible', 'only', 'agree'];

/** Marks ranges by the Highlight API: the page's own elements stay as they are. */
export function highlight(marks: { verdict: Verdict; range: Range }[]): void {
  for (const verdict of VERDICTS) {
    const ranges = marks.filter((mark) => mark.verdict === verdict).map(({ range }) => range);
    if (ranges.length === 0) CSS.highlights.delete(NAMES[verdict]);
    else CSS.highlights.set(NAMES[verdict], new Highlight(...ranges));
  }
}

/** Whether these words are marked now: the page may have taken the mark away, or the words. */
export function isHighlighted(verdict: Verdict, range: Range): boolean {
  const isThere = range.startContainer.isConnected && !range.collapsed;
  return isThere && (CSS.highlights.get(NAMES[verdict])?.has(range) ?? false);
}

/** Sets off the one mark whose card is open. */
export function highlightCurrent(range: Range | undefined): void {
  if (range) CSS.highlights.set(NAMES.current, new Highlight(range));
  else CSS.highlights.delete(NAMES.current);
}
