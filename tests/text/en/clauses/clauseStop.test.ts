import { expect, test } from 'vitest';
import { opensClause, stopAt } from '@/utils/text/en/clauses/clauseStop';
import { marked } from './marked';

test.each([
  ['The board met|', 'hard'],
  ['The board met | but left.', 'hard'],
  ['It sold as many boats | as nets.', 'none'],
  ['It sold boats | as nets sank.', 'soft'],
  ['He opposed the plan | they dislike.', 'soft'],
  ['It met the board | Friday.', 'soft'],
  ['He saw a plan | aiming at Tarn.', 'soft'],
  ['He saw it quickly | aiming at Tarn.', 'none'],
])('a clause must end, may or may not: %s', (text, expected) => {
  const [tokens, at] = marked(text);
  expect(stopAt(tokens, at, 0)).toBe(expected);
});

test.each([
  ['He opposed the plan | they dislike.', true],
  ['He left and quickly | they left.', false],
])('a clause opens or not: %s', (text, expected) => {
  const [tokens, at] = marked(text);
  expect(opensClause(tokens, at)).toBe(expected);
});
