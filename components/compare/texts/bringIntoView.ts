/** Room left over and under a sentence that is brought into view, in CSS pixels. */
const MARGIN = 16;

/** The id of a claim as one of a list that blanks divide. */
export const claimToken = (claim: string): string => encodeURIComponent(claim);

/** Scrolls each column to its first sentence of a claim, where that is out of sight. */
export function bringIntoView(claim: string): void {
  for (const column of document.querySelectorAll('article:has([data-account])')) {
    const sentence = column.querySelector(`[data-claims~="${claimToken(claim)}"]`);
    if (sentence) scrollDown(column, sentence);
  }
}

/** Within the column alone: on a narrow page columns stand beside the window, where all of them would be scrolled to. */
function scrollDown(column: Element, sentence: Element): void {
  const { top, bottom } = sentence.getBoundingClientRect();
  const head = column.querySelector('header')!.getBoundingClientRect().bottom + MARGIN;
  const foot = column.getBoundingClientRect().bottom - MARGIN;
  if (top < head) column.scrollBy(0, top - head);
  else if (bottom > foot) column.scrollBy(0, Math.min(bottom - foot, top - head));
}
