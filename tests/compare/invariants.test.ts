import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { relate } from '@/utils/compare/align/relate';
import type { Article } from '@/utils/model';
import { compareArticles } from '@/utils/pipeline';
import { prepareAccount } from '@/utils/read/account/account';
import { date } from '@/utils/read/find/date';
import { number } from '@/utils/read/find/number';
import { article } from './article';

/** The same in every run; a failure prints the value that it shrank to. */
const RUNS = { seed: 1, numRuns: 30 };

const LOOSENERS = ['', 'about ', 'nearly ', 'almost ', 'more than ', 'at least ', 'up to ', 'fewer than ', 'some '];
const amount = fc.record({ loosener: fc.constantFrom(...LOOSENERS), count: fc.integer({ min: 2, max: 5_000 }) });
const inWords = ({ loosener, count }: { loosener: string; count: number }) =>
  `${loosener}${count.toLocaleString('en')}`;
const DAYS = [
  'Monday',
  'Friday',
  'on May 3',
  'on July 1',
  'in May',
  'last week',
  'in 2024',
  'on Tuesday night',
  'at noon',
];

const onlyNumber = (text: string) => number.find(prepareAccount(article('a', text, '2026-07-10')))[0]!;
const onlyDate = (text: string) => date.find(prepareAccount(article('a', text, '2026-07-10')))[0]!;

describe('two values are judged alike whichever comes first', () => {
  test('numbers', () => {
    fc.assert(
      fc.property(amount, amount, (one, other) => {
        const [a, b] = [one, other].map((some) => onlyNumber(`They counted ${inWords(some)} boats.`)) as [never, never];
        expect(relate(a, b)?.verdict).toBe(relate(b, a)?.verdict);
      }),
      { ...RUNS, numRuns: 200 },
    );
  });

  test('dates', () => {
    fc.assert(
      fc.property(fc.constantFrom(...DAYS), fc.constantFrom(...DAYS), (one, other) => {
        const [a, b] = [one, other].map((day) => onlyDate(`The bridge burned ${day}.`)) as [never, never];
        expect(relate(a, b)?.verdict).toBe(relate(b, a)?.verdict);
      }),
      { ...RUNS, numRuns: 100 },
    );
  });

  test('a value and itself agree', () => {
    fc.assert(
      fc.property(amount, (some) => {
        const mention = onlyNumber(`They counted ${inWords(some)} boats.`);
        expect(relate(mention, mention)?.verdict).toBe('agree');
      }),
      RUNS,
    );
  });
});

const NUMERALS = ['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];

/** A story with a count, a day, a name and a quotation. */
const story = fc.record({
  hurt: fc.integer({ min: 2, max: 12 }),
  boats: fc.integer({ min: 2_100, max: 90_000 }),
  day: fc.integer({ min: 1, max: 28 }),
  who: fc.constantFrom('Ines Holm', 'Karl Brix', 'Mayor Petra Lund'),
  said: fc.constantFrom('The pier had been closed for years', 'Nobody told us that the gate was open'),
});
type Told = typeof story extends fc.Arbitrary<infer Value> ? Value : never;

const plainly = ({ hurt, boats, day, who, said }: Told) =>
  `A ferry struck the pier of Larsund on May ${day}, and ${hurt} passengers were hurt. ` +
  `The harbour handles ${boats.toLocaleString('en')} boats a year. "${said}," ${who} told the council. ` +
  `The ferry had lost its rudder in the storm.`;

/** The same in other words, by rules that change nothing that is told. */
const otherwise = ({ hurt, boats, day, who, said }: Told) =>
  `On ${day} May, ${NUMERALS[hurt - 2]} passengers were hurt when a ferry struck the pier of Larsund. ` +
  `It had lost its rudder in the storm. “${said},” said ${who}. ` +
  `Every year the harbour handles ${boats.toLocaleString('en')} boats.`;

const told = (id: string, text: string): Article => ({
  ...article(id, text, '2026-06-01'),
  title: 'Ferry strikes pier',
});
const differing = (articles: Article[], reading: string) =>
  compareArticles(articles, reading).details.filter(({ verdict }) => verdict !== 'agree');

describe('accounts', () => {
  test('one beside itself tells nothing differently', () => {
    fc.assert(
      fc.property(story, (facts) => {
        expect(differing([told('a', plainly(facts)), told('b', plainly(facts))], 'a')).toEqual([]);
      }),
      RUNS,
    );
  });

  test('one beside itself in other words contradicts nothing', () => {
    fc.assert(
      fc.property(story, (facts) => {
        const rows = differing([told('a', plainly(facts)), told('b', otherwise(facts))], 'a');
        expect(rows.filter(({ verdict }) => verdict === 'conflict').map(({ versions }) => versions)).toEqual([]);
      }),
      RUNS,
    );
  });

  test('another count is a conflict, whichever account comes first', () => {
    fc.assert(
      fc.property(story, fc.integer({ min: 1, max: 9 }), (facts, more) => {
        const other = { ...facts, hurt: 2 + ((facts.hurt - 2 + more) % NUMERALS.length) };
        const [a, b] = [told('a', plainly(facts)), told('b', plainly(other))];
        for (const articles of [
          [a, b],
          [b, a],
        ]) {
          const conflicts = differing(articles, 'a').filter(({ verdict }) => verdict === 'conflict');
          expect(conflicts.map(({ kind, versions }) => [kind, versions.map(({ value }) => value).toSorted()])).toEqual([
            ['number', [`${facts.hurt}`, `${other.hurt}`].toSorted()],
          ]);
        }
      }),
      RUNS,
    );
  });
});
