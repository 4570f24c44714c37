import type { Facing } from '../answers';
import type { Offsets } from '../kind';
import { phraseAbout } from '../phrase';
import type { SentenceWord } from '../wordsOf';

/** The noun phrase beside the word that both sentences have. The word itself takes a side, so a phrase ends before it. */
export function labelWording({ start, end }: Offsets, { ofA, ofB, answers }: Facing): string {
  const cut = ofA.map((word): SentenceWord => {
    const isBeside = word.end <= start || word.start >= end;
    return isBeside ? word : { ...word, kind: 'sign', term: '' };
  });
  return phraseAbout(cut, (word) => ofB.some((other) => answers(word, other)));
}
