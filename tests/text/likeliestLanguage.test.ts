import { expect, test } from 'vitest';
import { likeliestLanguage } from '@/utils/text/likeliestLanguage';

test.each([
  ['en', 'The council closed the bridge because of the flood, and it will stay shut until Monday.'],
  ['de', 'Der Rat hat die Brücke wegen des Hochwassers gesperrt, und sie bleibt bis Montag zu.'],
  ['es', 'El consejo cerró el puente por la inundación y seguirá cerrado hasta el lunes.'],
  ['fr', 'Le conseil a fermé le pont à cause de la crue et il restera fermé jusqu’à lundi.'],
  ['it', 'Il consiglio ha chiuso il ponte per la piena e resterà chiuso fino a lunedì.'],
  ['zh', '市议会因洪水关闭了大桥，大桥将关闭到星期一。'],
  ['ja', '市議会は洪水のため橋を閉鎖し、月曜日まで閉鎖が続く。'],
])('%s is told by its script or its function words', (tag, text) => {
  expect(likeliestLanguage(text)).toBe(tag);
});

test('text that tells nothing is read as English', () => {
  expect(likeliestLanguage('')).toBe('en');
  expect(likeliestLanguage('12 345 …')).toBe('en');
});
