import { expect, test } from 'vitest';
import { readWrittenDay, saysUpdated } from '@/utils/extract/times/writtenDate';

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
  ['07/10/2026', 'de', '2026-10-07'],
  ['10.07.2026', 'en', '2026-07-10'],
  ['12 grudnia 2026', 'pl', '2026-12-12'],
  ['12. joulukuuta 2026', 'fi', '2026-12-12'],
  ['12 грудня 2026', 'uk', '2026-12-12'],
  ['28. Dezember 2026', 'en', '2026-12-28'],
  ['the 12th of May, 2026', 'en', '2026-05-12'],
  ['2026. május 12.', 'hu', '2026-05-12'],
  ['2026 m. gegužės 12 d.', 'lt', '2026-05-12'],
  ['12 במאי 2026', 'he', '2026-05-12'],
  ['۱۲ مه ۲۰۲۶', 'fa', '2026-05-12'],
  ['12 أيار/مايو 2026', 'ar', '2026-05-12'],
  ['১২ মে ২০২৬', 'bn', '2026-05-12'],
  ['12 พ.ค. 2569', 'th', '2026-05-12'],
  ['12. svibnja 2026.', 'hr', '2026-05-12'],
  ['١٠ يوليو ٢٠٢٦', 'ar', '2026-07-10'],
  ['१० जुलाई २०२६', 'hi', '2026-07-10'],
  ['10 กรกฎาคม 2569', 'th', '2026-07-10'],
  ['１０月２０日 令和8年7月10日', 'ja', '2026-07-10'],
  ['２０２６年７月１０日', 'ja', '2026-07-10'],
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

test.each(['Updated: ', 'Last updated on ', 'Aktualisiert am ', 'Mis à jour le ', '最終更新：'])(
  '%j names a change',
  (words) => {
    expect(saysUpdated(words)).toBe(true);
  },
);

test.each(['Published: ', 'Veröffentlicht am ', 'Updated 11 July 2026. Published '])('%j names none', (words) => {
  expect(saysUpdated(words)).toBe(false);
});
