import type { Facing } from '../answers';
import type { Span } from '../kind';
import { phraseAbout } from '../phrase';

/** The noun phrase beside the word that both sentences have: never a word of either side. */
export function labelWording({ start, end }: Span, { ofA, ofB, answers }: Facing): string {
  const isBeside = (word: { start: number; end: number }) => word.end <= start || word.start >= end;
  return phraseAbout(ofA, (word) => isBeside(word) && ofB.some((other) => answers(word, other)));
}
