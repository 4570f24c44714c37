import { expect, test } from 'vitest';
import { sidesOf } from '@/utils/link/side';
import { PAIR_FIGURES } from '@/utils/rank/pairFigures';
import { rankedSentences } from '@/utils/rank/sentence';
import { prepareAccount } from '@/utils/read/account/account';
import { article } from '../compare/article';

/** A figure of the first sentences of two accounts; it is the same from the other side. */
function figureOf(name: string, textOfA: string, textOfB: string): number {
  const sides = sidesOf([textOfA, textOfB].map((text, at) => prepareAccount({ ...article(`${at}`, text), title: '' })));
  const [a, b] = rankedSentences(sides, []).map(([first]) => first!) as [never, never];
  expect(PAIR_FIGURES[name]!(b, a)).toBe(PAIR_FIGURES[name]!(a, b));
  return PAIR_FIGURES[name]!(a, b);
}

const SHUT = 'Engineers shut the bridge of Lunow.';

test.each([
  ['unanswered', SHUT, 'Engineers shut the bridge of Lunow.', 0],
  ['unanswered', SHUT, 'Rain fell.', 1],
  ['run', SHUT, 'Engineers shut the bridge.', 1],
  ['run', SHUT, 'Lunow: bridge shut.', 1 / 3],
  ['verbsShared', SHUT, 'Engineers closed the bridge of Lunow.', 0],
  ['verbsShared', 'Engineers closed it and left.', 'Salt ate steel, and engineers closed it.', 1],
  ['unlikeQuoted', 'Falk said: “Engineers closed bridges.”', 'Falk said engineers closed bridges.', 3 / 5],
  ['unlikeNumbers', 'Engineers closed 12 bridges.', 'Engineers closed 14 bridges.', 1],
  ['unlikeNumbers', 'Engineers closed 12 bridges.', 'Engineers closed bridges.', 0],
  ['unlikeDenial', 'Falk never closed it.', 'Falk closed it.', 1],
])('%s of %j and %j', (name, a, b, figure) => {
  expect(figureOf(name, a, b)).toBeCloseTo(figure);
});

test('what one tells less of weighs by how rare its words are', () => {
  const rest = ' Engineers left. Engineers came. Engineers slept.';
  const [common, rare] = ['Engineers Lunow.', 'Kites Lunow.'].map((text) =>
    figureOf('unanswered', `${text}${rest}`, 'Lunow.'),
  );
  expect(rare).toBeGreaterThan(common!);
});
