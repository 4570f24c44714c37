import { expect, test } from 'vitest';
import { customaryOrder } from '@/utils/text/shared/dates/dayOrder';

test.each([
  ['de', 'day first'],
  ['fr_CA', undefined],
  ['en-US', 'month first'],
  ['en-GB', 'day first'],
  ['en', undefined],
  ['ja', undefined],
  ['no language', undefined],
])('the custom of %j is %s', (language, order) => {
  expect(customaryOrder(language)).toBe(order);
});
