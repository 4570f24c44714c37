import { expect, test } from 'vitest';
import { compareArticles, prepareComparison } from '@/utils/pipeline';
import { article } from './article';

const MORNING = '2026-03-02T06:00:00Z';
const EVENING = '2026-03-02T19:00:00Z';
const THREE_HOURS_ON = '2026-03-02T09:10:00Z';
const TWO_HOURS_ON = '2026-03-02T08:30:00Z';

function howOf(a: string, b: string, later: string) {
  const accounts = [article('a', a, MORNING), article('b', b, later)];
  return compareArticles(accounts, 'a').details.find(({ verdict }) => verdict === 'conflict')?.how;
}

const TOLL = [
  'A landslide in Tarn Valley killed 12 people, the district said.',
  'A landslide in Tarn Valley killed 31 people, the district said.',
] as const;
const COUNT = [
  'The bridge in Tarn Valley has 12 arches, the district said.',
  'The bridge in Tarn Valley has 31 arches, the district said.',
] as const;

test.each([
  ['a toll told in the morning and in the evening', TOLL, EVENING, 'older report'],
  ['a toll told three hours apart', TOLL, THREE_HOURS_ON, 'older report'],
  ['a toll told less than three hours apart', TOLL, TWO_HOURS_ON, 'other number'],
  ['a toll told twice at the same time', TOLL, MORNING, 'other number'],
  ['what nobody counts anew', COUNT, EVENING, 'other number'],
] as const)('%s', (_, [a, b], later, how) => {
  expect(howOf(a, b, later)).toBe(how);
});

test('tolls that can both be true are not older and newer', () => {
  const accounts = [
    article('a', TOLL[0].replace('12', 'nearly 300'), MORNING),
    article('b', TOLL[1].replace('31', '295'), EVENING),
  ];
  const { rows } = prepareComparison(accounts, 'a');
  expect(rows.flatMap(({ detail }) => (detail.kind === 'number' ? detail.how : []))).toEqual(['rounded']);
});
