import { describe, expect, test } from 'vitest';
import { longestRun, sharedCounts, sharedTerms } from '@/utils/link/lexical';
import type { SentenceTerms } from '@/utils/link/terms';

/** A sentence of these terms; "bridge:3" weighs three. */
function sentence(words: string): SentenceTerms {
  const terms = words.split(' ').filter(Boolean);
  const weights = new Map(
    terms.map((one): [string, number] => {
      const [term = '', weight = '1'] = one.split(':');
      return [term, Number(weight)];
    }),
  );
  const values = [...weights.values()];
  return {
    inOrder: terms.map((one) => one.split(':')[0]!),
    ids: [],
    weights,
    length: Math.hypot(...values) || 1,
    sum: values.reduce((sum, value) => sum + value, 0),
  };
}

describe('cosine', () => {
  const cosine = (a: string, b: string) => sharedTerms([sentence(a)], [sentence(b)]).cosines.values[0];

  test('is 1 of the same terms, in whatever order, and 0 of others', () => {
    expect(cosine('bridge:2 closed', 'closed bridge:2')).toBeCloseTo(1);
    expect(cosine('bridge closed', 'council met')).toBe(0);
  });

  test('grows with the weight of what is shared', () => {
    // 3·3 / (√10 · √10)
    expect(cosine('bridge:3 closed', 'bridge:3 opened')).toBeCloseTo(0.9);
    expect(cosine('bridge closed:3', 'bridge opened:3')).toBeCloseTo(0.1);
  });

  test('stands at its row and column', () => {
    const { cosines } = sharedTerms(
      [sentence('one'), sentence('two')],
      [sentence('two'), sentence('three'), sentence('one')],
    );
    expect([...cosines.values]).toEqual([0, 0, 1, 1, 0, 0]);
  });

  test('of no terms at all is 0', () => {
    expect(cosine('', '')).toBe(0);
  });
});

test('the terms that two sentences share weigh what each of them does, at their row and column', () => {
  const { weights } = sharedTerms(
    [sentence('bridge:3 closed tuesday:2'), sentence('')],
    [sentence('ferry'), sentence('tuesday:2 opened bridge:3')],
  );
  expect([...weights.values]).toEqual([0, 5, 0, 0]);
});

test('values are counted that two sentences have in common, at their row and column', () => {
  const counts = sharedCounts(
    [new Set(['lee', 'reed']), new Set<string>()],
    [new Set(['falk']), new Set(['reed', 'falk', 'lee']), new Set(['lee'])],
  );
  expect([...counts.values]).toEqual([0, 2, 1, 0, 0, 0]);
});

test.each([
  ['bridge closed tuesday', 'bridge closed tuesday', 3],
  ['old bridge closed', 'the bridge closed again', 2],
  ['closed bridge', 'bridge closed', 1],
  ['a b a b c', 'x a b c', 3],
  ['a b', 'c d', 0],
  ['', 'a', 0],
])('of %j and %j the longest run that both have is of %i terms', (a, b, length) => {
  expect(longestRun(a.split(' '), b.split(' '))).toBe(length);
  expect(longestRun(b.split(' '), a.split(' '))).toBe(length);
});

test('a long run of one term is measured once, not from each place in it', () => {
  const run = Array.from({ length: 3_000 }, () => 'a');
  const started = performance.now();
  expect(longestRun(run, run)).toBe(3_000);
  expect(performance.now() - started).toBeLessThan(2_000);
});
