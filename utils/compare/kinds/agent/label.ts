import { phraseAbout } from '../phrase';
import type { SentenceWord } from '../wordsOf';

/** To whom it was done, which both sentences say. */
export function labelAgent(words: SentenceWord[], done: SentenceWord[]): string {
  return phraseAbout(words, (word) => done.includes(word));
}
