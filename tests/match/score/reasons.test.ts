import { expect, test } from 'vitest';
import { judgeAcross } from '@/utils/match/score/across';
import { reasonsFor } from '@/utils/match/score/reasons';
import type { Item } from '@/utils/model';

const NOTHING_KNOWN = { documents: 0, frequency: () => 0 };
const item = (id: string, language: string, title: string, summary: string): Item => ({
  ...{ id, url: id, outlet: id, title, summary, language },
});
const wordsOf = (reasons: { says: string; words?: string[] }[], which: string) =>
  reasons.find(({ says }) => says === which)?.words ?? [];

const SUMMARY =
  'Ida Falk met Tom Reed, Ann Lee, Kurt Weil and Mona Berg in Larsund: 340 guests, 212 boats, 1,850 crowns.';
const DEUTSCH =
  'Ida Falk traf Tom Reed, Ann Lee, Kurt Weil und Mona Berg in Larsund: 340 Gäste, 212 Boote, 1.850 Kronen.';

test('of what two accounts share as many names and figures are told as are read at a glance', () => {
  const reasons = reasonsFor(item('a', 'en', 'Meeting', SUMMARY), NOTHING_KNOWN)(item('b', 'en', 'Dinner', SUMMARY));
  expect(wordsOf(reasons, 'names')).toHaveLength(3);
  expect(wordsOf(reasons, 'numbers')).toHaveLength(2);
});

test('and of two in two languages', () => {
  const near = [
    { account: item('b', 'de', 'Treffen', DEUTSCH), meaning: { id: 'b', language: 'de', similarity: 0.9, lead: 0.5 } },
  ];
  const [match] = judgeAcross(item('a', 'en', 'Meeting', SUMMARY), near);
  expect(wordsOf(match!.reasons, 'names')).toHaveLength(3);
  expect(wordsOf(match!.reasons, 'numbers')).toHaveLength(2);
});

test('what stands far down in a long text is background, and no reason', () => {
  const far = (name: string) => ({
    ...item('a', 'en', 'Meeting', ''),
    text: `${'The rain fell on the town. '.repeat(65)} ${name} left.`,
  });
  const [a, b] = [far('Ida Falk'), far('Ida Falk')] as unknown as [Item, Item];
  expect(wordsOf(reasonsFor(a, NOTHING_KNOWN)(b), 'names')).toEqual([]);
});
