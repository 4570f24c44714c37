import { database } from '../database/database';
import type { Marked, NoteRow } from '../database/noteTables';

interface Written {
  articleId: string;
  text?: string;
  marked?: Marked;
}

/** Keeps what the reader wrote on a story, or marked in it. Gives its id. */
export async function writeNote({ articleId, text = '', marked }: Written, now: number): Promise<string> {
  const id = crypto.randomUUID();
  await database().notes.add({ id, articleId, text, ...(marked && { marked }), writtenAt: now, changedAt: now });
  return id;
}

/** Changes the reader's words of a note; what they marked stays. */
export async function changeNote(id: string, text: string, now: number): Promise<void> {
  await database().notes.update(id, { text, changedAt: now });
}

/** Takes a note out, and gives it, so that it can be put back. */
export async function dropNote(id: string): Promise<NoteRow | undefined> {
  const { notes } = database();
  const gone = await notes.get(id);
  await notes.delete(id);
  return gone;
}

export async function putNoteBack(note: NoteRow): Promise<void> {
  await database().notes.put(note);
}

/** The notes on the story of these articles, in the order in which they were written. */
export async function notesOn(articleIds: string[]): Promise<NoteRow[]> {
  const rows = await database().notes.where('articleId').anyOf(articleIds).toArray();
  return rows.sort((a, b) => a.writtenAt - b.writtenAt);
}

/** Articles with a note on their story, with how many there are. */
export async function noteCounts(): Promise<Map<string, number>> {
  const counts = new Map<string, number>();
  await database().notes.each(({ articleId }) => counts.set(articleId, (counts.get(articleId) ?? 0) + 1));
  return counts;
}
