import type { Alignment } from '@/utils/encode/align';
import type { LinkedPair } from './kind';
import { type SentenceWord, wordsOf } from './wordsOf';

/** Words of two sentences that answer each other by their vectors say the same from this cosine on. */
const SAME_SENSE = 0.75;

/** Two linked sentences, word by word. */
export interface Facing {
  ofA: SentenceWord[];
  ofB: SentenceWord[];
  /** Whether two words say the same: by their stems, or by their vectors where these are known. */
  answers(a: SentenceWord, b: SentenceWord): boolean;
}

/** Reads the words of a pair once for all that look at them. */
export function face({ a, b, link, alignment = [] }: LinkedPair): Facing {
  const [startOfA, startOfB] = [startOf(a, link.a.sentence), startOf(b, link.b.sentence)];
  const alike = alignment.filter(({ score }) => score >= SAME_SENSE);
  return {
    ofA: wordsOf(a, link.a.sentence),
    ofB: wordsOf(b, link.b.sentence),
    answers: (x, y) =>
      x.term !== '' &&
      y.term !== '' &&
      (x.term === y.term || alike.some((one) => holds(one.a, x, startOfA) && holds(one.b, y, startOfB))),
  };
}

function startOf({ account }: LinkedPair['a'], sentence: number): number {
  return account.sentences[sentence]!.start;
}

function holds([from, to]: Alignment['a'], { start, end }: SentenceWord, offset: number): boolean {
  return from <= start - offset && end - offset <= to;
}
