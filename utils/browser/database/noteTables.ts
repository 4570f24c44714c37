/** Words of an account that the reader marked, letter for letter; they stand even where the outlet changes its text. */
export interface Marked {
  article: string;
  outlet: string;
  text: string;
  url?: string;
}

/** What the reader wrote on a story, or marked in an account of it. Times in milliseconds since 1970. */
export interface NoteRow {
  id: string;
  /** The opened article whose story it is about. */
  articleId: string;
  /** The reader's own words; empty where they marked something and wrote nothing. */
  text: string;
  marked?: Marked;
  writtenAt: number;
  changedAt: number;
}

/** The table of notes, to be declared with the others. */
export const NOTE_TABLES = { notes: 'id, articleId' };
