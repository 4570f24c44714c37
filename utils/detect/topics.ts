import type { Topic } from '@/utils/model';

/** A topic made ready for asking: phrases folded, each between spaces, an open end where the phrase ended in `*`. */
export interface CompiledTopic {
  id: string;
  marks: string[][];
  excludes: string[];
}

/** Makes topics ready, so that a page's words are only folded once. A topic without marks touches nothing. */
export function compileTopics(topics: readonly Topic[]): CompiledTopic[] {
  return topics.map(({ id, marks, excludes }) => ({
    id,
    marks: marks.map((phrases) => phrases.map(phrase).filter(Boolean)).filter((phrases) => phrases.length > 0),
    excludes: excludes.map(phrase).filter(Boolean),
  }));
}

/** Ids of the topics that these words touch: every list of marks has a phrase in them, and no excluded phrase stands there. */
export function touchedTopics(words: string, topics: readonly CompiledTopic[]): string[] {
  const folded = ` ${fold(words)} `;
  const stands = (wanted: string) => folded.includes(wanted);
  return topics
    .filter(
      ({ marks, excludes }) => marks.length > 0 && marks.every((any) => any.some(stands)) && !excludes.some(stands),
    )
    .map(({ id }) => id);
}

/** "Claude Code" → " claude code "; "ban*" → " ban", which "bans" and "banned" begin with. */
function phrase(written: string): string {
  const folded = fold(written);
  if (folded === '') return '';
  return written.trim().endsWith('*') ? ` ${folded}` : ` ${folded} `;
}

/** Scripts that are written without spaces between words: each of their characters stands for itself. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu;

/** Lower case, accents gone, everything that is no letter or digit a single space. */
function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(UNSPACED, ' $& ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
