import { phraseAbout } from '../phrase';
import type { SentenceWord } from '../wordsOf';

/** What is certain here and in doubt there: the noun phrase of the plain statement. */
export function labelCertainty(words: SentenceWord[], stated: SentenceWord[]): string {
  return phraseAbout(words, (word) => stated.includes(word));
}
