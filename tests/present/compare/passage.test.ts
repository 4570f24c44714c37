import { expect, test } from 'vitest';
import { passageIn } from '@/utils/present/compare/passage';

const TEXT = 'The crane fell at 9 a.m. (local time).\n\nAt least 35 people\nwere hurt, the port said.';

test.each([
  ['words as they stand', 'At least 35', 'At least 35'],
  ['words that the page broke elsewhere', '35  people were\n hurt', '35 people\nwere hurt'],
  ['words across paragraphs', 'time). At least', 'time).\n\nAt least'],
  ['signs that patterns use', '9 a.m. (local', '9 a.m. (local'],
  ['words that the article does not have', '36 people', undefined],
  ['a sign as if it stood for any other', '9 aXm', undefined],
  ['a single letter', 'T', undefined],
  ['nothing but space', ' \n ', undefined],
])('%s: %j', (_what, selected, found) => {
  expect(passageIn(TEXT, selected)).toBe(found);
});
