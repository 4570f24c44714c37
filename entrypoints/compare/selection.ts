import { type ReadonlySignal, signal } from '@preact/signals';
import type { Article } from '@/utils/model';
import { passageIn } from '@/utils/present/compare/passage';

/** Words of an account that are selected on the page, and where their end lies in the window. */
export interface Selected {
  article: Article;
  text: string;
  at: { left: number; top: number };
}

/** Room that the bar needs below the words and beside them, in CSS pixels. */
const BAR = { width: 130, height: 44, gap: 6 };

/** Follows which words of which account are selected; nothing while it is words of ours, or of two accounts. */
export function followSelection(articles: ReadonlySignal<Article[]>): ReadonlySignal<Selected | undefined> {
  const selected = signal<Selected | undefined>(undefined);
  const look = () => {
    selected.value = selectedIn(articles.value);
  };
  document.addEventListener('selectionchange', look);
  // The bar stands beside the words; where they are scrolled, so is it.
  addEventListener('scroll', look, { capture: true, passive: true });
  return selected;
}

function selectedIn(articles: Article[]): Selected | undefined {
  const selection = getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return undefined;
  const id = accountAt(selection.anchorNode);
  if (id !== accountAt(selection.focusNode)) return undefined;
  const article = articles.find((one) => one.id === id);
  const text = article && passageIn(article.text, selection.toString());
  if (!article || text === undefined) return undefined;
  const { left, bottom } = selection.getRangeAt(0).getBoundingClientRect();
  return {
    article,
    text,
    at: {
      left: Math.max(BAR.gap, Math.min(left, innerWidth - BAR.width)),
      top: Math.max(BAR.gap, Math.min(bottom + BAR.gap, innerHeight - BAR.height)),
    },
  };
}

/** The account in whose cell a node lies. */
function accountAt(node: Node | null): string | undefined {
  const element = node instanceof Element ? node : node?.parentElement;
  return element?.closest<HTMLElement>('[data-account]')?.dataset.account;
}
