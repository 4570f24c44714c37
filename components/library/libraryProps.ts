import type { LibraryFilter, LibraryRow, LibraryWish } from '@/utils/present/library/libraryView';
import type { EarlierView } from '@/utils/present/story/earlierView';
import type { TimelineView } from '@/utils/present/story/timelineView';

export interface LibraryProps {
  days: { day: string; rows: LibraryRow[] }[];
  total: number;
  counts: Record<LibraryFilter, number>;
  topics: { id: string; name: string; count: number }[];
  wish: LibraryWish;
  onWish: (change: Partial<LibraryWish>) => void;
  /** The story whose coverage is shown on the right. */
  open?: { row: LibraryRow; timeline?: TimelineView; accounts: EarlierView[]; earlier: LibraryRow[] };
  onOpen: (articleId: string) => void;
  /** Asks the outlets anew. */
  onAsk: (articleId: string) => void;
  onKeep: (articleId: string, kept: boolean) => void;
  onDelete: (articleIds: string[]) => void;
  keptFor: string;
}
