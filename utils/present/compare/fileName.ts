import { isoDay } from '../shared/times';
import type { Words } from '../shared/words';

/** Long enough to know the story by. */
const MOST_LETTERS = 60;

/** "port-of-larsund-reopens-2026-07-04.json": a file named by its story and the day. */
export function fileName(headline: string, ending: string, words: Words): string {
  const name = headline.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  let stem = '';
  for (const word of name) {
    if (stem.length + word.length >= MOST_LETTERS) break;
    stem += `${word}-`;
  }
  return `${stem}${isoDay(words.now, words)}.${ending}`;
}
