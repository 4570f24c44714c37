import { expect, test } from 'vitest';
import { monthOf } from '@/utils/text/shared/dates/monthNames';

test.each([
  ['July', 'en', 7],
  ['juil.', 'fr', 7],
  ['Июля', undefined, 7],
  ['ביולי', 'he', 7],
  ['listopad', 'hr', 10],
  ['listopad', 'pl', 11],
  ['hel', 'fi', 2],
  ['he', 'fi', undefined],
  ['harbour', 'en', undefined],
])('%j of the language %s is month %s', (word, language, month) => {
  expect(monthOf(word, language)).toBe(month);
});
