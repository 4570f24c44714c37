import { afterAll, describe, expect, test } from 'vitest';
import { dayOrder } from '@/utils/gather/time/dayOrder';
import { publishedTime } from '@/utils/gather/time/publishedTime';

const NOW = Date.UTC(2026, 6, 15, 12);
const zone = process.env.TZ;
afterAll(() => {
  if (zone === undefined) delete process.env.TZ;
  else process.env.TZ = zone;
});

describe.each(['UTC', 'Asia/Tokyo', 'America/New_York'])('on a machine in %s', (machine) => {
  const read = (written: string, language?: string) => {
    process.env.TZ = machine;
    return publishedTime(written, NOW, { language });
  };

  test.each([
    ['Wed, 14 Jan 2026 11:00:00 CET', '2026-01-14T10:00:00.000Z'],
    ['Tue, 14 Jul 2026 12:00:00 CEST', '2026-07-14T10:00:00.000Z'],
    ['Tue, 14 Jul 2026 11:00:00 BST', '2026-07-14T10:00:00.000Z'],
    ['Tue, 14 Jul 2026 13:00:00 MSK', '2026-07-14T10:00:00.000Z'],
    ['Tue, 14 Jul 2026 15:30:00 IST', '2026-07-14T10:00:00.000Z'],
    ['Tue, 14 Jul 2026 19:00:00 JST', '2026-07-14T10:00:00.000Z'],
    ['Tue, 14 Jul 2026 20:00:00 AEST', '2026-07-14T10:00:00.000Z'],
    ['Tue, 14 Jul 2026 06:00:00 EDT', '2026-07-14T10:00:00.000Z'],
    ['July 14, 2026 6:00 AM ET', '2026-07-14T10:00:00.000Z'],
    ['January 14, 2026 5:00 AM ET', '2026-01-14T10:00:00.000Z'],
    ['14.07.2026, 12:00 Uhr MESZ', '2026-07-14T10:00:00.000Z'],
    ['2026-07-14T12:00:00 Europe/Berlin', '2026-07-14T10:00:00.000Z'],
    ['Tue Jul 14 12:00:00 CEST 2026', '2026-07-14T10:00:00.000Z'],
    ['Tue Jul 14 2026 12:00:00 GMT+0200 (CEST)', '2026-07-14T10:00:00.000Z'],
  ])('a zone by its name: %s', (written, time) => expect(read(written)).toBe(time));

  test.each([
    ['2026-07-14T12:00:00+02', '2026-07-14T10:00:00.000Z'],
    ['2026-07-14 12:00:00 +02:00', '2026-07-14T10:00:00.000Z'],
    ['2026-07-14T10:00:00,5Z', '2026-07-14T10:00:00.500Z'],
    ['2026-07-14t10:00:00z', '2026-07-14T10:00:00.000Z'],
    ['2026-07-14T07:00−03:00', '2026-07-14T10:00:00.000Z'],
    ['Tue, 14 Jul 26 10:00:00 GMT', '2026-07-14T10:00:00.000Z'],
    ['20260714T100000Z', '2026-07-14T10:00:00.000Z'],
    ['1784023200', '2026-07-14T10:00:00.000Z'],
    ['1784023200000', '2026-07-14T10:00:00.000Z'],
  ])('odd forms: %s', (written, time) => expect(read(written)).toBe(time));

  test.each([
    ['2026-07-14 10:00:33', '2026-07-14T10:00:33.000Z'],
    ['2026-07-14T10:00:33', '2026-07-14T10:00:33.000Z'],
    ['Tue, Jul 14 2026 10:00:33 AM', '2026-07-14T10:00:33.000Z'],
    ['14 July 2026, 10:00 p.m.', '2026-07-14T22:00:00.000Z'],
    ['2026. 7. 14. 오후 3:05', '2026-07-14T15:05:00.000Z'],
    ['2026年7月14日 10時05分', '2026-07-14T10:05:00.000Z'],
  ])('no zone means UTC: %s', (written, time) => expect(read(written)).toBe(time));

  test.each([
    ['Tue, 14 Jul 2026', '2026-07-14'],
    ['2026-07-14', '2026-07-14'],
    ['14.7.2026', '2026-07-14'],
    ['١٤ يوليو ٢٠٢٦', '2026-07-14'],
    ['14 กรกฎาคม 2569', '2026-07-14'],
    ['Tue, 14 Jul 2026 10:00:00 QZT', '2026-07-14'],
  ])('a day stays that day: %s', (written, day) => expect(read(written)).toBe(day));

  test.each([
    ['mar., 14 juil. 2026 12:00:00 +0200', undefined, '2026-07-14T10:00:00.000Z'],
    ['Di, 14 Okt 2025 12:00:00 +0200', undefined, '2025-10-14T10:00:00.000Z'],
    ['Ter, 14 Out 2025 07:00:00 -0300', undefined, '2025-10-14T10:00:00.000Z'],
    ['Вт, 14 июля 2026 13:00:00 +0300', undefined, '2026-07-14T10:00:00.000Z'],
    ['Τρι, 14 Ιουλ 2026 13:00:00 +0300', undefined, '2026-07-14T10:00:00.000Z'],
    ['2026-július-14T9:15-05:00', undefined, '2026-07-14T14:15:00.000Z'],
    ['14 de julio de 2026 10:00', undefined, '2026-07-14T10:00:00.000Z'],
    ['1er juillet 2026', undefined, '2026-07-01'],
    ['14 ביולי 2026', 'he', '2026-07-14'],
    ['14 تموز/يوليو 2026', 'ar', '2026-07-14'],
    ['14 ก.ค. 2569', 'th', '2026-07-14'],
    ['14 মে ২০২৬', 'bn', '2026-05-14'],
    ['14 listopada 2025', 'hr', '2025-10-14'],
    ['14 listopada 2025', 'pl', '2025-11-14'],
    ['14 listopada 2025', undefined, undefined],
  ])('months of other languages: %s in %s', (written, language, time) => expect(read(written, language)).toBe(time));
});

test.each([
  '31 Feb 2026',
  '2026',
  '2026-07',
  'yesterday',
  '3 hours ago',
  '',
  'Jul',
  '14 2026 10:00',
  `1${'1'.repeat(500)}`,
])('no time at all: %s', (written) => expect(publishedTime(written, NOW)).toBeUndefined());

test.each([
  ['Sun, 12 Jul 2026 10:00:00 GMT', '2026-07-12T10:00:00.000Z'],
  ['Wed, 15 Jul 2026 20:00:00 GMT', '2026-07-15T12:00:00.000Z'],
  ['Sat, 25 Jul 2026 10:00:00 GMT', undefined],
  ['Thu, 01 Jan 1970 00:00:00 GMT', undefined],
])('%s, read on July 15, is %s', (written, time) => expect(publishedTime(written, NOW)).toBe(time));

describe('whether 05/07 is July or May', () => {
  test.each([
    [['05/07/2026', '25/06/2026'], 'en', 'day first'],
    [['05/07/2026', '06/25/2026'], 'de', 'month first'],
    [['05/07/2026'], 'de', 'day first'],
    [['05/07/2026'], 'en-GB', 'day first'],
    [['05/07/2026'], 'en_US', 'month first'],
    [['05/07/2026'], 'en', undefined],
    [['05/07/2026'], 'ja', undefined],
    [['05/07/2026'], 'no such language', undefined],
    [['05/07/2026'], undefined, undefined],
  ])('%j in %s: %s', (written, language, order) => expect(dayOrder(written, language)).toBe(order));

  test.each([
    ['05/07/2026 10:00', 'day first', '2026-07-05T10:00:00.000Z'],
    ['05/07/2026 10:00', 'month first', '2026-05-07T10:00:00.000Z'],
    ['05/07/2026 10:00', undefined, undefined],
    ['05.07.2026 10:00', 'month first', '2026-07-05T10:00:00.000Z'],
    ['05/05/2026', undefined, '2026-05-05'],
  ] as const)('%s, %s: %s', (written, order, time) => expect(publishedTime(written, NOW, { order })).toBe(time));
});
