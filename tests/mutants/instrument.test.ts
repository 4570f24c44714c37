import { transformWithEsbuild } from 'vite';
import { afterEach, expect, test } from 'vitest';
import { withRuleSwitches, withWeightSwitches } from '@/scripts/mutants/instrument';
import { mutantsOf } from '@/scripts/mutants/mutations';
import {
  forgettable,
  isOut,
  onForget,
  recordReached,
  stopRecording,
  switchable,
  takeOut,
} from '@/scripts/mutants/switches';
import { importsOf, withThresholdSwitches } from '@/scripts/mutants/thresholds';

afterEach(() => takeOut(undefined));

const IMPORT = /import \{[^}]*\} from [^;]*;/g;
const numbered = (file: string, source: string) =>
  mutantsOf(file, source).map((mutant, number) => ({ ...mutant, number }));

/** The function `f` of a module in TypeScript, whose decisions are switches in the order of their lines. */
async function switched(source: string): Promise<(...values: unknown[]) => unknown> {
  const mutants = numbered('x.ts', source);
  const { code } = await transformWithEsbuild(withRuleSwitches(source, mutants), 'x.ts');
  const thresholds = new Map(mutants.flatMap((one) => (one.kind === 'threshold' ? [[one.name, one] as const] : [])));
  const body = withThresholdSwitches(code, thresholds).replaceAll(IMPORT, '');
  const names = ['isOut', 'isMoved', 'forgettable', 'onForget'];
  return new Function(...names, `${body}\nreturn f;`)(isOut, isOut, forgettable, onForget);
}

test.each([
  ['a guard', 'function f(n: number) {\n  if (n > 2 || n === 0) return "no";\n  return "yes";\n}', 3, 'no', 'yes'],
  ['a filter', 'const f = (all: number[]) =>\n  all\n    .filter((n): n is 1 => n === 1)\n    .length;', [1, 2], 1, 2],
  ['a conjunct', 'function f(n: number) {\n  return n > 1 && n < 3;\n}', 4, false, true],
  ['a threshold', 'const MOST = 3;\nconst f = (n: number) => n > MOST;', 4, true, false],
  ['a threshold by its name as a key', 'const MOST = 3;\nconst f = () => ({ MOST });', 0, { MOST: 3 }, { MOST: 4 }],
  ['a threshold that is a default', 'const MOST = 3;\nconst f = ({ n = MOST }) => n;', {}, 3, 4],
])('%s is in until it is taken out', async (_, source, given, whole, without) => {
  const f = await switched(source);
  expect(f(given)).toEqual(whole);
  takeOut(0);
  expect(f(given)).toEqual(without);
  takeOut(1);
  expect(f(given)).toEqual(whole);
});

test('a threshold is not mistaken for a property, a key or a word', async () => {
  const f = await switched('const MOST = 3;\nconst f = (of: { MOST: number }) => [of.MOST, { MOST: 1 }, "MOST"];');
  takeOut(0);
  expect(f({ MOST: 2 })).toEqual([2, { MOST: 1 }, 'MOST']);
});

test('what a module has from others is known by both of its names', () => {
  expect(importsOf("import { MOST, LEAST as least } from './x';\nimport all from './y';")).toEqual([
    { name: 'MOST', exported: 'MOST', from: './x' },
    { name: 'least', exported: 'LEAST', from: './x' },
  ]);
});

test('a weight of a table is read as 0 while it is out', () => {
  const json = '{\n "near": {\n  "weights": [\n   0.5,\n   -2\n  ]\n }\n}';
  const body = withWeightSwitches(json, numbered('x.json', json)).replaceAll(IMPORT, '');
  const table = new Function('switchable', body.replace('export default', 'return'))(switchable);
  expect(table).toEqual({ near: { weights: [0.5, -2] } });
  takeOut(1);
  expect(table).toEqual({ near: { weights: [0.5, 0] } });
});

test('what a module remembers is forgotten when a decision is taken out', async () => {
  const f = await switched(
    'const known = new Map<number, boolean>();\nfunction f(n: number) {\n  known.set(known.size, n > 1);\n  return known.size;\n}',
  );
  expect([f(1), f(1)]).toEqual([1, 2]);
  takeOut(0);
  expect(f(1)).toBe(1);
});

test('what a module made once is made again', async () => {
  const f = await switched('let made: object | undefined;\nfunction f() {\n  made ??= {};\n  return made;\n}');
  const first = f();
  expect(f()).toBe(first);
  takeOut(undefined);
  expect(f()).not.toBe(first);
});

test('what is asked for is recorded', async () => {
  const f = await switched('function f(n: number) {\n  if (n > 1) return 1;\n  if (n > 0) return 2;\n  return 3;\n}');
  const reached = recordReached();
  f(2);
  stopRecording();
  f(1);
  expect([...reached]).toEqual([0]);
});

test('a loop without an end ends', async () => {
  const f = await switched('function f(n: number) {\n  for (;;) {\n    if (n > 1) return n;\n  }\n}');
  takeOut(0, 5);
  expect(() => f(2)).toThrow('takes too long');
});
