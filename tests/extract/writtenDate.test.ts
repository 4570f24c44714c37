import { expect, test } from 'vitest';
import { readWrittenDay } from '@/utils/extract/writtenDate';

test.each([
  ['July 10, 2026', 'en', '2026-07-10'],
  ['Published Jul. 10th 2026 by Ann Lee', 'en', '2026-07-10'],
  ['10 July 2026', 'en-GB', '2026-07-10'],
  ['Stand: 10. Juli 2026, 05:00 Uhr', 'de', '2026-07-10'],
  ['10 de julio de 2026', 'es', '2026-07-10'],
  ['1er juillet 2026', 'fr', '2026-07-01'],
  ['10 lipca 2026', 'pl', '2026-07-10'],
  ['10 Temmuz 2026', 'tr', '2026-07-10'],
  ['2026年7月10日', 'ja', '2026-07-10'],
  ['2026. 7. 10.', 'ko', '2026-07-10'],
  ['10.07.2026', 'de', '2026-07-10'],
  ['07/10/2026', 'en-US', '2026-07-10'],
  ['10/07/2026', 'en-GB', '2026-07-10'],
  ['July 10, 2026', 'no such language', '2026-07-10'],
])('reads %j in %s', (text, language, day) => {
  expect(readWrittenDay(text, language)).toBe(day);
});

test.each(['In 2026 prices rose', 'Version 1.2.3', 'Room 45, 2026', 'July 40, 2026', '', 'Call 555-0123'])(
  'sees no day in %j',
  (text) => {
    expect(readWrittenDay(text, 'en')).toBeUndefined();
  },
);
