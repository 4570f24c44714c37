import type { LibraryFilter, LibraryRow, LibrarySelection } from '@/utils/present/library/libraryView';
import type { EarlierView } from '@/utils/present/story/earlierView';
import type { NoteView } from '@/utils/present/story/notesView';
import type { TimelineView } from '@/utils/present/story/timelineView';
import type { NoteActions } from '../notes/NoteList';

/** The story whose coverage is shown beside the list. */
export interface OpenStory {
  row: LibraryRow;
  /** Absent where nothing is compared. */
  timeline?: TimelineView;
  /** Reports that came in and are not compared yet. */
  arrivals: EarlierView[];
  /** Outlets' accounts of what led up to the story. */
  accounts: EarlierView[];
  /** Stories of the same topics that were read before. */
  earlier: LibraryRow[];
  notes: NoteView[];
}

export interface LibraryProps {
  days: { day: string; rows: LibraryRow[] }[];
  total: number;
  counts: Record<LibraryFilter, number>;
  topics: { id: string; name: string; count: number; fresh: number }[];
  selection: LibrarySelection;
  onSelect: (change: Partial<LibrarySelection>) => void;
  open?: OpenStory;
  onOpen: (articleId: string) => void;
  /** What came in on the topic whose stories are listed. */
  arrivals: EarlierView[];
  /** How many reports on a story came in that the reader did not look at yet. */
  freshOf: (row: LibraryRow) => number;
  noteActions: NoteActions;
  /** Asks the outlets anew. */
  onAsk: (articleId: string) => void;
  onKeep: (articleId: string, kept: boolean) => void;
  onDelete: (articleIds: string[]) => void;
  keptFor: string;
}
