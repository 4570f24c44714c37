import { expect, test } from 'vitest';
import { profileOf } from '@/utils/match/index/profile';
import { topTerms } from '@/utils/match/index/topTerms';
import type { Item } from '@/utils/model';

const itemOf = (title: string, summary: string): Item => ({ id: 'a', url: 'a', outlet: 'Wire', title, summary });
/** Words that no stemmer makes alike. */
const words = (count: number) => Array.from({ length: count }, (_, at) => `w${at}x${at * 7}`).join(' ');
const termsOf = (item: Item) => topTerms(profileOf(item)).map(([term]) => term);

test('an account is found by all its terms, and a long one by the eighty that tell most', () => {
  expect(termsOf(itemOf('Ferry aground', ''))).toHaveLength(2);
  expect(termsOf(itemOf('Ferry aground', words(200)))).toHaveLength(80);
});

test('those of its title are among them, however long it is', () => {
  const long = termsOf(itemOf('Ferry aground', words(200)));
  for (const term of termsOf(itemOf('Ferry aground', ''))) expect(long).toContain(term);
});

test('what it says often weighs more than what it says once, in a byte', () => {
  const weights = new Map(topTerms(profileOf(itemOf('Ferry', `kite ${'harbour '.repeat(500)}`))));
  const [kite, harbour] = ['kite', 'harbour'].map((word) => weights.get(termsOf(itemOf(word, ''))[0]!)!);
  expect(harbour).toBeGreaterThan(kite!);
  for (const weight of weights.values()) expect(weight > 0 && weight <= 255 && Number.isInteger(weight)).toBe(true);
});
