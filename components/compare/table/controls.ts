import type { PopupActions } from '@/components/popup/actions';
import type { CompareView } from '@/utils/present/compare/compareView';

type Kind = CompareView['kinds'][number]['kind'];

/** What of the comparison is shown, and how to change it. */
export interface CompareControls extends Pick<PopupActions, 'onShow' | 'onNotSameFact' | 'onSameFact'> {
  kind: Kind;
  onKind: (kind: Kind) => void;
  onlyDifferences: boolean;
  onOnlyDifferences: (only: boolean) => void;
  /** Articles that stand as columns, in order; the one being read first. */
  shown: string[];
  onShown: (articleId: string, shown: boolean) => void;
  /** Moves a column one place towards the open article. */
  onMove: (articleId: string) => void;
  /** Details whose sentences are shown. */
  open: ReadonlySet<string>;
  /** Opens the row of a detail, or closes it. */
  onOpen: (detail: string) => void;
  /** The claim that the reader is at. */
  current?: string;
  /** The reader is at another row, or at another sentence in a whole text. */
  onCurrent: (detail: string) => void;
  /** Whole texts side by side instead of a row a claim. */
  texts: boolean;
  onTexts: (texts: boolean) => void;
  /** Keeps words of an account as a highlight of the reader's own; absent for the demo story. */
  onHighlight?: (articleId: string, text: string) => void;
  onCopy: () => void;
  onSave: () => void;
  onPrint: () => void;
}
