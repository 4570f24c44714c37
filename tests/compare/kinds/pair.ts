import { expect } from 'vitest';
import type { CompareKind, KindDifference, LinkedPair } from '@/utils/compare/kinds/kind';
import { sidesOf } from '@/utils/link/side';
import { prepareAccount } from '@/utils/read/account/account';
import { article } from '../article';

/** Two accounts whose first sentences are linked; further sentences stand beside them. */
function pairOf(textOfA: string, textOfB: string, how: 'same' | 'partly' = 'same'): LinkedPair {
  const [a, b] = sidesOf([prepareAccount(article('A', textOfA)), prepareAccount(article('B', textOfB))]);
  return { a: a!, b: b!, link: { a: { account: 0, sentence: 0 }, b: { account: 1, sentence: 0 }, how } };
}

/** What a kind finds, in the words of the two texts; the same is found from the other side. */
export function found(compare: CompareKind, textOfA: string, textOfB: string, how?: 'same' | 'partly') {
  const told = wordsOf(compare(pairOf(textOfA, textOfB, how)), textOfA, textOfB);
  const fromB = wordsOf(compare(pairOf(textOfB, textOfA, how)), textOfB, textOfA);
  expect(fromB.map(({ a, b }) => [b, a])).toEqual(told.map(({ a, b }) => [a, b]));
  return told;
}

function wordsOf(differences: KindDifference[], textOfA: string, textOfB: string) {
  return differences.map(({ a, b, how, kind, label }) => ({
    kind,
    how,
    a: textOfA.slice(a.start, a.end),
    b: textOfB.slice(b.start, b.end),
    label,
  }));
}
