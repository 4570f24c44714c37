import { expect, test } from 'vitest';
import { importProblemWords } from '@/utils/present/options/importProblem';
import { ENGLISH } from '../testWords';

test.each([
  [{ is: 'notJson' }, 'The file is not JSON. Nothing was changed.'],
  [{ is: 'noFeeds' }, 'The file names no feeds. Nothing was changed.'],
  [{ is: 'noList', list: 'articles' }, 'The list “articles” is missing. Nothing was changed.'],
  [{ is: 'noSpace' }, 'There is no space left on this computer to store it. Nothing was changed.'],
] as const)('%j', (problem, words) => {
  expect(importProblemWords(problem, ENGLISH).replace(/[\u2066-\u2069]/g, '')).toBe(words);
});
