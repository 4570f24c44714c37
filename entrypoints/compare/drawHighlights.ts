import { findWords } from '../marks.content/findWords';
import { textOf } from '../marks.content/textOf';

/** The name of the reader's own highlights, as the page's style knows it. */
const OWN = 'own';

/** Marks what the reader highlighted, wherever the page shows those words of that account. */
export function drawHighlights(marked: { articleId: string; text: string }[]): void {
  const ranges = [...document.querySelectorAll<HTMLElement>('[data-account]')].flatMap((cell) => {
    const own = marked.filter(({ articleId }) => articleId === cell.dataset.account);
    const text = own.length > 0 ? textOf(cell) : undefined;
    return text ? own.flatMap((one) => findWords({ text: one.text, sentence: one.text }, text) ?? []) : [];
  });
  if (ranges.length === 0) CSS.highlights.delete(OWN);
  else CSS.highlights.set(OWN, new Highlight(...ranges));
}
