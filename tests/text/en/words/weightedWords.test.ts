import { expect, test } from 'vitest';
import { weightedWords } from '@/utils/text/en/words/weightedWords';
import { tokenize } from '@/utils/text/shared/words/tokens';

test.each([
  ['A riot broke out.', ['riot']],
  ['They are pro-life, or pro life.', ['pro-life', 'pro life']],
  ['The anti-riot law came.', []],
  ['The riot-torn town is quiet.', []],
  ['The riot- and storm-torn town is quiet.', ['riot']],
])('of %j these words take sides: %j', (text, words) => {
  expect(weightedWords(tokenize(text)).map(({ start, end }) => text.slice(start, end))).toEqual(words);
});
