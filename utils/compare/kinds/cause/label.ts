import { phraseAbout } from '../phrase';
import type { SentenceWord } from '../wordsOf';

/** The words of an act that stand nearest to its reason tell what it is; those before them, who does it. */
const NEAREST = 2;

/** What the reasons are given for: a noun phrase of the act that both sentences have. */
export function labelCause(words: SentenceWord[], effect: SentenceWord[]): string {
  const nearest = effect.slice(-NEAREST);
  return phraseAbout(words, (word) => nearest.includes(word));
}
