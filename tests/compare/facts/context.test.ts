import { expect, test } from 'vitest';
import { contextSimilarity, goAlong, rarestShared } from '@/utils/compare/facts/context';
import { numbersOf } from './numbersOf';

/** What stands round the first numbers of two texts. */
function around(mine: string, theirs: string) {
  return numbersOf([mine, theirs]).numbers.map(([first]) => first!.context()) as [Around, Around];
}
type Around = Parameters<typeof contextSimilarity>[0];

test('the value itself is masked', () => {
  expect(contextSimilarity(...around('Divers raised 12 crates.', 'Divers raised 40 crates.'))).toBeCloseTo(1);
});

test('a word for the same counts as the same word', () => {
  expect(contextSimilarity(...around('It killed 12.', 'It was fatal for 12.'))).toBeGreaterThan(0.9);
});

test('words that stand near count more than words far away', () => {
  const near = around('Divers raised 12 crates.', 'Crates 40, said a man who had come down to the old harbour.');
  const far = around('Divers raised 12 crates.', '40 had come down to the old harbour, said a man beside the crates.');
  expect(rarestShared(...near)).toBeGreaterThan(rarestShared(...far));
});

test('a word 26 letters farther off than one right beside it weighs half', () => {
  const [{ terms }] = around('Crates 12 on and on and on and by a hat.', 'It has 40.');
  expect(terms.get('hat')! / terms.get('crate')!).toBeCloseTo(0.5);
});

test.each([
  [4, 1],
  [2, 0.5],
  [0, 0],
])('a shared word of weight %d is so rare: %d', (weight, rarity) => {
  const context = { terms: new Map([['hatch', weight]]), length: weight, before: [], after: [] };
  expect(rarestShared(context, context)).toBe(rarity);
});

test('little words right beside a value tell what it is of, the nearest first', () => {
  const { before, after } = around('The mast rose by 12 metres at dawn.', 'The mast fell.  40.')[0];
  expect(before[0]).toBe('by');
  expect(before).toHaveLength(3);
  expect(after).toEqual(['at', 'dawn']);
});

test.each([
  [['to', 'rose', 'it'], ['to', 'rose', 'it'], 1],
  [['to', 'rose', 'it'], ['by', 'fell', 'they'], 0],
  [['to', 'rose', 'it'], ['rose', 'to', 'they'], 0.75 / (1 + 1 / 2 + 1 / 3)],
  [[], [], 0],
])('%j goes along with %j', (a, b, along) => {
  expect(goAlong(a, b)).toBeCloseTo(along);
});
