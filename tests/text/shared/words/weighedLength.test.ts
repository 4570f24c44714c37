import { expect, test } from 'vitest';
import { weighedLength } from '@/utils/text/shared/words/weighedLength';

/** One sentence in several languages: a bar in letters means about the same for each. */
const SAME = [
  'The harbour authority said on Tuesday that the old swing bridge will stay closed for nine weeks.',
  '港务局星期二表示，这座旧旋转桥将继续关闭九个星期。',
  '港湾当局は火曜日、古い可動橋を九週間閉鎖したままにすると発表した。',
  '항만 당국은 화요일 낡은 선개교가 아홉 주 동안 폐쇄될 것이라고 밝혔다.',
  'قالت سلطة الميناء يوم الثلاثاء إن الجسر الدوار القديم سيبقى مغلقا لمدة تسعة أسابيع.',
  'การท่าเรือกล่าวเมื่อวันอังคารว่าสะพานหมุนเก่าจะปิดต่อไปอีกเก้าสัปดาห์',
];

test.each(SAME)('%s', (sentence) => {
  const english = SAME[0]?.length ?? 0;
  expect(weighedLength(sentence) / english).toBeGreaterThan(0.75);
  expect(weighedLength(sentence) / english).toBeLessThan(1.3);
});

test.each(['', 'plain', '“Größe” – çela, año €5'])('%j counts its letters', (text) => {
  expect(weighedLength(text)).toBe(text.length);
});
