import { expect, test } from 'vitest';
import { WIDTH as ENCODED_WIDTH } from '@/utils/encode/vectors';
import { type Meanings, nearestMeanings, WIDTH } from '@/utils/match/index/meanings';

/** A vector with these numbers in its first places. */
function vectorOf(...numbers: number[]): Int8Array {
  const vector = new Int8Array(WIDTH);
  vector.set(numbers);
  return vector;
}

function meanings(rows: [id: string, language: string, vector: Int8Array][]): Meanings {
  const vectors = new Int8Array(rows.length * WIDTH);
  rows.forEach(([, , vector], at) => {
    vectors.set(vector, at * WIDTH);
  });
  return { ids: rows.map(([id]) => id), languages: rows.map(([, language]) => language), vectors };
}

const AMONG = meanings([
  ['de-near', 'de', vectorOf(100, 20)],
  ['de-far', 'de', vectorOf(-90, 10)],
  ['fr-near', 'fr', vectorOf(90, -30)],
  ['en-same', 'en', vectorOf(100, 0)],
  ['ja-near', 'ja', vectorOf(100, 0)],
]);
const ASKED = { vector: vectorOf(100, 0), language: 'en' };

test('finds what is near in the wanted languages only, the own one left out, best first', () => {
  const found = nearestMeanings(ASKED, [AMONG], new Set(['de', 'fr', 'en']), 5);
  expect(found.map(({ id }) => id).toSorted()).toEqual(['de-far', 'de-near', 'fr-near']);
  expect(found.every(({ language }) => language !== 'en')).toBe(true);
  expect(found.at(-1)!.id).toBe('de-far');
});

test('of each language so many, each with its lead over the best other of its language', () => {
  const found = nearestMeanings(ASKED, [AMONG], new Set(['de']), 1);
  expect(found.map(({ id }) => id)).toEqual(['de-near']);
  expect(found[0]!.lead).toBeGreaterThan(1);
});

test('rows side by side are one: the same wherever a block ends', () => {
  const whole = nearestMeanings(ASKED, [AMONG], new Set(['de', 'fr']), 5);
  const cut = [0, 3].map((from) => meanings(rowsOf(AMONG).slice(from, from === 0 ? 3 : undefined)));
  expect(nearestMeanings(ASKED, cut, new Set(['de', 'fr']), 5)).toEqual(whole);
});

function rowsOf({ ids, languages, vectors }: Meanings): [string, string, Int8Array][] {
  return ids.map((id, at) => [id, languages[at]!, vectors.slice(at * WIDTH, (at + 1) * WIDTH)]);
}

test('an account without a word, whose vector is zero, is like none and breaks nothing', () => {
  const found = nearestMeanings(
    { vector: vectorOf(), language: 'en' },
    [meanings([['a', 'de', vectorOf()]])],
    new Set(['de']),
    3,
  );
  expect(found).toEqual([{ id: 'a', language: 'de', similarity: 0, lead: 0 }]);
});

test.each([
  ['fifty', 50, true],
  ['forty-nine', 49, false],
])('%s accounts are enough for a language to be seen from its own middle', (_what, count, isOwn) => {
  const own = Array.from({ length: count }, (_, at): [string, string, Int8Array] => [`${at}`, 'de', vectorOf(60, 40)]);
  const others = Array.from({ length: 60 }, (_, at): [string, string, Int8Array] => [
    `en-${at}`,
    'en',
    vectorOf(9, 90),
  ]);
  const [best] = nearestMeanings(ASKED, [meanings([...own, ...others])], new Set(['de']), 1);
  // All stand at the middle of their language, where they are nothing special.
  expect(best!.similarity === 0).toBe(isOwn);
});

test('a meaning has as many numbers as the encoder gives', () => {
  expect(WIDTH).toBe(ENCODED_WIDTH);
});
