import type { LinkedPair } from './kind';
import { type SentenceWord, wordsOf } from './wordsOf';

/** Two linked sentences, word by word. */
export interface Facing {
  ofA: SentenceWord[];
  ofB: SentenceWord[];
  /** Whether two words say the same. */
  answers(a: SentenceWord, b: SentenceWord): boolean;
}

/** Reads the words of a pair once for all that look at them. */
export function face({ a, b, link }: LinkedPair): Facing {
  return {
    ofA: wordsOf(a, link.a.sentence),
    ofB: wordsOf(b, link.b.sentence),
    answers: (x, y) => x.term !== '' && x.term === y.term,
  };
}
