import { expect, test } from 'vitest';
import { ACROSS_FEATURES, acrossFeatures, alikeOf, judgeAcross } from '@/utils/match/score/across';
import type { Item } from '@/utils/model';

const item = (id: string, language: string, title: string, summary: string, publishedAt?: string): Item => ({
  id,
  url: id,
  outlet: id,
  title,
  summary,
  language,
  publishedAt,
});

const ENGLISH = item(
  'en',
  'en',
  'Kestrel Air grounds fleet',
  'The carrier Kestrel cancelled 340 flights at Brennick, 1.8 million seats.',
  '2026-06-01',
);
const GERMAN = item(
  'de',
  'de',
  'Kestrel streicht Flüge',
  'In Brennick fallen 340 Flüge aus, 1,8 Millionen Plätze.',
  '2026-06-02',
);
const CHINESE = item('zh', 'zh', 'Kestrel航空停飞', '340个航班取消，涉及180万个座位。', '2026-06-01');
const OTHER = item(
  'other',
  'de',
  'Großbrand in Lunow',
  'Rund 90 Feuerwehrleute kämpften gegen die Flammen.',
  '2026-06-19',
);

const signOf = (name: (typeof ACROSS_FEATURES)[number], a: Item, b: Item) =>
  acrossFeatures(alikeOf(a), alikeOf(b), { id: b.id, language: b.language!, similarity: 0.5, lead: 0.1 })[
    ACROSS_FEATURES.indexOf(name)
  ];

test('names and figures read alike in other languages and scripts', () => {
  expect(signOf('names', ENGLISH, GERMAN)).toBeCloseTo(Math.log1p(2));
  expect(signOf('figures', ENGLISH, GERMAN)).toBeCloseTo(Math.log1p(2));
  expect(signOf('names', ENGLISH, CHINESE)).toBeCloseTo(Math.log1p(1));
  expect(signOf('figures', ENGLISH, CHINESE)).toBeCloseTo(Math.log1p(2));
  expect(signOf('names', ENGLISH, OTHER)).toBe(0);
  expect(signOf('figures', ENGLISH, OTHER)).toBe(0);
});

test.each([
  [12, 0],
  [13, 1],
  [14, 1],
])('of figures the small ones are shared by chance: %i counts %i', (figure, count) => {
  const [a, b] = [ENGLISH, GERMAN].map((one) => ({ ...one, summary: `${figure}.` }));
  expect(signOf('figures', a!, b!)).toBeCloseTo(Math.log1p(count));
});

test.each([
  ['Al', 0],
  ['Ida', 1],
])('of names the shortest are shared by chance: %s counts %i', (name, count) => {
  const [a, b] = [ENGLISH, GERMAN].map((one) => ({ ...one, title: '', summary: `… ${name} …` }));
  expect(signOf('names', a!, b!)).toBeCloseTo(Math.log1p(count));
});

test.each([
  ['among the first four hundred letters', 390, 1],
  ['behind them, as in a page of which a feed tells the start', 410, 0],
])('a figure %s counts', (_where, before, count) => {
  const [a, b] = [ENGLISH, GERMAN].map((one) => ({ ...one, title: '', summary: `${'… '.repeat(before / 2)}340 …` }));
  expect(signOf('figures', a!, b!)).toBeCloseTo(Math.log1p(count));
});

test('days count, where both have one', () => {
  expect(signOf('near', ENGLISH, GERMAN)).toBeCloseTo(Math.exp(-1 / 3));
  expect(signOf('dated', ENGLISH, { ...GERMAN, publishedAt: undefined })).toBe(0);
});

test('judges the one that is near, shares names and figures and came out at the same time to be the same story', () => {
  const near = (account: Item, similarity: number, lead: number) => ({
    account,
    meaning: { id: account.id, language: account.language!, similarity, lead },
  });
  const [first, second] = judgeAcross(ENGLISH, [near(OTHER, 0.1, -0.5), near(GERMAN, 0.6, 0.4)]);
  expect(first).toMatchObject({ id: 'de', sameStory: true });
  expect(first!.reasons).toEqual([
    { says: 'names', words: ['Kestrel', 'Brennick'] },
    { says: 'numbers', words: ['340', '1.8 million'] },
    { says: 'days', apart: 1, day: '2026-06-02' },
    { says: 'languages' },
  ]);
  expect(second).toMatchObject({ id: 'other', sameStory: false });
});
