import { expect, test } from 'vitest';
import { pollstersIn } from '@/utils/text/en/speech/pollsters';

test.each([
  ['The Tarn Institute poll was taken in May.', ['tarn', 'institute']],
  ['A Monday poll by the Delby Board found so.', ['delby', 'board']],
  ['It was slow.', []],
])('in %j the poll was taken by %j', (text, names) => {
  expect(pollstersIn(text)).toEqual(expect.arrayContaining(names));
  expect(pollstersIn(text)).not.toContain('monday');
});
