import { addressOfSentence } from '../detail/textFragment';
import { writeTime } from '../shared/times';
import type { Words } from '../shared/words';

/** What is stored of a note; times in milliseconds since 1970. */
export interface NoteFacts {
  id: string;
  text: string;
  marked?: { article: string; outlet: string; text: string; url?: string };
  writtenAt: number;
}

/** A note of the reader's own, with the words of an outlet that it is about, if it is about any. */
export interface NoteView {
  id: string;
  /** The reader's words, a paragraph each. */
  paragraphs: string[];
  text: string;
  time: string;
  quote?: { articleId: string; text: string; outlet: string; href?: string };
}

/** Puts notes before the reader, in the order in which they were written. */
export function notesView(notes: NoteFacts[], words: Words): NoteView[] {
  return notes.map(({ id, text, marked, writtenAt }) => ({
    id,
    text,
    paragraphs: text.split(/\n+/).filter((line) => line.trim() !== ''),
    time: writeTime(new Date(writtenAt).toISOString(), words),
    quote: marked && {
      articleId: marked.article,
      text: marked.text,
      outlet: marked.outlet,
      href: addressOfSentence(marked.url, marked.text),
    },
  }));
}
