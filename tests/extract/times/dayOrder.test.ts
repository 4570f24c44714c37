import { expect, test } from 'vitest';
import { isMonthFirst, regionOf } from '@/utils/extract/times/dayOrder';

test.each([
  ['en', 'https://a.example/', 'en'],
  ['en', 'https://www.arden.co.uk/', 'en-GB'],
  ['EN', 'https://arden.com.au/', 'en-AU'],
  ['en-US', 'https://arden.ie/', 'en-US'],
  ['de', 'https://arden.co.uk/', 'de'],
  [undefined, 'https://arden.ie/', 'en-IE'],
])('%s at %s is read as %s', (language, address, read) => expect(regionOf(language, new URL(address))).toBe(read));

test.each([
  ['en', true],
  ['en-US', true],
  ['en-GB', false],
  ['en-AU', false],
  ['de', false],
  ['es', false],
  ['fr', false],
])('%s writes the month first: %s', (language, is) => expect(isMonthFirst(language)).toBe(is));
