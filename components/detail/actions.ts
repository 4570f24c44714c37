import type { DetailView } from '@/utils/present/detail/detailView';

export interface DetailActions {
  /** Scrolls the page being read to these words; absent where no page is open. */
  onShow?: (place: { start: number; end: number }) => void;
  /** The reader says that the versions are not about the same fact; absent in the demo. */
  onNotSameFact?: (detail: string) => void;
  /** Where all rows stand side by side. */
  compareHref?: string;
  onCopy?: (detail: DetailView) => void;
}
