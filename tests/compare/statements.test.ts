import { expect, test } from 'vitest';
import { compareArticles } from '@/utils/compare/compare';
import { article } from './article';

const SHARED = [
  'The harbor board closed the northern pier on Monday after an inspector found cracks in nine of its pillars.',
  'Ferries to the islands will leave from the fish market until the pillars are repaired.',
];
const RETOLD = [
  'On Monday cracks turned up in nine pillars, and the board shut the pier in the north of the harbor.',
  'Until they are mended the island boats sail from beside the fish market, a spokeswoman said.',
];
const LEFT_OUT = {
  a: 'Engineers hired by the city had warned of rust in the pillars in a report three years ago.',
  b: 'A report by engineers hired by the city warned of rust in the pillars three years ago.',
};

const reading = article('r', SHARED.join(' '));
const first = article('a', [SHARED[0], LEFT_OUT.a, SHARED[1]].join(' '));
const second = article('b', [LEFT_OUT.b, ...RETOLD].join(' '));

test('a sentence that two other reports carry and the article being read lacks', () => {
  const found = compareArticles([reading, first, second], 'r').details.filter(({ kind }) => kind === 'claim');
  expect(found.map(({ verdict, versions }) => [verdict, versions.map(({ text }) => text)])).toEqual([
    ['agree', [LEFT_OUT.a, LEFT_OUT.b]],
  ]);
});

test.each([
  ['that one other report alone carries', [reading, first, article('b', RETOLD.join(' '))]],
  ['that the article being read carries too', [article('r', [...SHARED, LEFT_OUT.b].join(' ')), first, second]],
])('no sentence %s', (_, articles) => {
  expect(compareArticles(articles, 'r').details.filter(({ kind }) => kind === 'claim')).toEqual([]);
});
