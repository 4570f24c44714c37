import { describe, expect, test } from 'vitest';
import type { Article, Detail } from '@/utils/model';
import { prepareComparison } from '@/utils/pipeline';

const account = (id: string, text: string): Article => ({
  id,
  outlet: id,
  title: 'The water works of Tarnfield',
  text,
  authors: [],
  publishedAt: '2026-05-11',
  extent: 'full',
});

/** What is found, whether or not it is worth showing. */
function details(a: string, b: string, how: Detail['how']): string[][] {
  const { rows } = prepareComparison([account('A', a), account('B', b)], 'A');
  return rows
    .filter(({ detail }) => detail.how === how)
    .map(({ detail: { versions } }) => versions.map(({ text }) => text));
}

describe('what one hedges and another states', () => {
  const hedged = 'Residents protested over the alleged leak of solvent that reached the wells north of the town.';

  test('stand beside each other', () => {
    const stated = 'A leak of solvent reached the wells north of the town in March.';
    const [hedge, plain] = details(hedged, stated, 'hedged')[0]!;
    expect(hedge).toContain('alleged');
    expect(plain).toContain('leak of solvent reached the wells');
  });

  test.each([
    ['hedged in other words', 'A leak of solvent may have reached the wells north of the town.'],
    ['denied', 'The council denied that a leak of solvent reached the wells north of the town.'],
    ['about another thing', 'A leak of gas closed the school in the south of the town.'],
  ])('not a sentence that is %s', (_why, other) => {
    expect(details(hedged, other, 'hedged')).toEqual([]);
  });
});

describe('an organisation and a part of it', () => {
  const whole = 'Inspectors accused Brinova of dumping solvent into the northern wells for years.';

  test.each([
    ["Inspectors accused Brinova's Delta unit of dumping solvent into the northern wells.", "Brinova's Delta unit"],
    [
      'Inspectors accused operators linked to Brinova of dumping solvent into the northern wells.',
      'operators linked to Brinova',
    ],
  ])('%s is narrower', (part, words) => {
    expect(details(whole, part, 'narrower')).toEqual([['Brinova', words]]);
  });

  test('not where the sentences tell different things', () => {
    expect(details(whole, "Brinova's Delta unit opened a plant for batteries in Lowmarsh.", 'narrower')).toEqual([]);
  });
});
