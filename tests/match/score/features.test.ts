import { describe, expect, test } from 'vitest';
import { profileOf } from '@/utils/match/index/profile';
import { FEATURES, featuresOf, similarity } from '@/utils/match/score/features';
import { type TfIdfProfile, tfIdfOf } from '@/utils/match/score/tfIdf';
import type { Article } from '@/utils/model';
import { article } from '../account';

const statistics = { documents: 1_000, frequency: () => 5 };
const read = (one: Article): TfIdfProfile => tfIdfOf(profileOf(one), statistics);
const signsOf = (a: TfIdfProfile, b: TfIdfProfile) =>
  Object.fromEntries(featuresOf(a, b).map((sign, at) => [FEATURES[at]!, sign])) as Record<
    (typeof FEATURES)[number],
    number
  >;

const BODY =
  'Divers found the bell of the ship Ingrid off Varholm, 62 metres deep, said “it lay upright in the sand there”.';
const bell = article('a', 'Bell of the Ingrid found', BODY, { publishedAt: '2026-07-10' });
const fair = article('b', 'Fair opens in Toledo', 'Farmers brought goats.', { publishedAt: '2026-07-10' });

describe('evidence', () => {
  test('is full in every view for an account and its copy at another outlet', () => {
    const { sameOutlet, cross, ...signs } = signsOf(read(bell), read({ ...bell, id: 'copy', outlet: 'copy' }));
    for (const [name, sign] of Object.entries(signs)) expect([name, sign.toFixed(5)]).toEqual([name, '1.00000']);
    expect(sameOutlet).toBe(0);
    // The title weighs more among the first words than in the lead.
    expect(cross).toBeGreaterThan(0.99);
  });

  test('is but the day for accounts that share no word', () => {
    const signs = Object.entries(signsOf(read(bell), read(fair))).filter(([, sign]) => sign > 0);
    expect(signs.map(([name]) => name)).toEqual(['near', 'fortnight', 'dated']);
  });

  test('is the same whichever account comes first', () => {
    const part = read({ ...bell, id: 'part', title: 'Old ship', text: BODY.slice(0, 60), publishedAt: undefined });
    expect(featuresOf(part, read(bell))).toEqual(featuresOf(read(bell), part));
  });

  test.each([
    ['the same day', '2026-07-10', 1, 1],
    ['three days on', '2026-07-13', Math.exp(-1), Math.exp(-3 / 14)],
    ['two weeks before', '2026-06-26', Math.exp(-14 / 3), Math.exp(-1)],
    ['no day', undefined, 0, 0],
  ])('%s', (_what, publishedAt, near, fortnight) => {
    const signs = signsOf(read(bell), read({ ...bell, id: 'c', publishedAt }));
    expect(signs.near).toBeCloseTo(near, 6);
    expect(signs.fortnight).toBeCloseTo(fortnight, 6);
    expect(signs.dated).toBe(publishedAt === undefined ? 0 : 1);
  });

  test.each([
    ['one outlet', 'a', 1],
    ['another', 'z', 0],
  ])('tells %s', (_what, outlet, sign) => {
    expect(signsOf(read(bell), read({ ...bell, id: 'c', outlet })).sameOutlet).toBe(sign);
  });

  test('an outlet without a name is not the same as another without one', () => {
    expect(signsOf(read({ ...bell, outlet: '' }), read({ ...bell, id: 'c', outlet: '' })).sameOutlet).toBe(0);
  });
});

test('similarity falls with the days between, but never to nothing', () => {
  const at = (publishedAt: string) => similarity(read(bell), read({ ...bell, id: 'c', publishedAt }));
  expect(at('2026-07-10')).toBeCloseTo(1, 5);
  expect(at('2026-07-12')).toBeLessThan(at('2026-07-11'));
  expect(at('2024-07-10')).toBeCloseTo(0.25, 5);
});
