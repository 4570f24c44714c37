import { expect, test } from 'vitest';
import { mutantsOf } from '@/scripts/mutants/mutations';
import { sample } from '@/scripts/mutants/sample';

const outOf = (source: string, file = 'utils/link/x.ts') => mutantsOf(file, source).map(({ kind, to }) => [kind, to]);

test.each([
  ['const LEAST = 0.6;', 'threshold', 'const LEAST = 0.8;'],
  ['export const MOST_ROWS = 1;', 'threshold', 'export const MOST_ROWS = 2;'],
  ['const MOST_CHARS = 30_000;', 'threshold', 'const MOST_CHARS = 40000;'],
  ['  if (isClock(word)) return undefined;', 'rule', ''],
  ['    if (a.start < b.start) continue;', 'rule', ''],
  ['    .filter(({ score }) => score > (0.5))', 'rule', ''],
  ['    .filter(Boolean);', 'rule', ';'],
  ['  return isNear(a) && !isOther(b);', 'rule', 'return isNear(a);'],
])('out of %j comes a %s: %j', (line, kind, to) => {
  expect(outOf(line)).toEqual([[kind, to]]);
});

test.each([
  'const words = 12;',
  '  if (isClock(word)) {',
  '  .filter(({ score }) =>',
  '  return all.some((one) => one.isNear && one.isFar);',
  '  return isNear(a) ? isFar(b) && isOld(b) : isNew(b);',
  "import { x } from 'y';",
])('%j is left alone', (line) => expect(outOf(line)).toEqual([]));

test('a learned weight is set to zero, and one that is zero is none', () => {
  expect(outOf('{\n "weights": [\n  5.27,\n  0,\n  -1.5\n ]\n}', 'utils/link/weights.json')).toEqual([
    ['weight', '0,'],
    ['weight', '0'],
  ]);
});

test('it is told by its place and by what stands there', () => {
  const [mutant] = mutantsOf('x.ts', 'a\nconst LEAST = 3;\nb');
  expect(mutant).toMatchObject({ id: 'x.ts:2 const LEAST = 3;', line: 1 });
});

test('a sample is the same for its seed, another for another, and larger ones hold the smaller', () => {
  const all = Array.from({ length: 99 }, (_, at) => ({ id: `utils/x.ts:${at}` }));
  expect(sample(all, 9, 1)).toEqual(sample(all.toReversed(), 9, 1));
  expect(sample(all, 9, 1)).not.toEqual(sample(all, 9, 2));
  expect(sample(all, 30, 1).slice(0, 9)).toEqual(sample(all, 9, 1));
});
