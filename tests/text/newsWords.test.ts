import { expect, test } from 'vitest';
import { LANGUAGES } from '@/utils/text/languages';
import { newsWordsOf } from '@/utils/text/shared/words/newsWords';

const others = LANGUAGES.filter(({ tag }) => tag !== 'en');

test('a stem stands for its English word', () => {
  const words = newsWordsOf('kill: dood doden\nhome: huis', (word) => word.slice(0, 4));
  expect([...words]).toEqual([
    ['dood', 'kill'],
    ['dode', 'kill'],
    ['huis', 'home'],
  ]);
});

test.each(others)('$tag calls by words of its own what the news counts', ({ newsWords, stem }) => {
  expect(newsWords!.size).toBeGreaterThan(50);
  for (const [own, english] of newsWords!) {
    expect(own).toBe(stem(own));
    expect(english).toMatch(/^[a-z]+$/);
  }
});

test.each<[language: string, english: string, words: string]>([
  ['de', 'kill', 'Todesopfer Getöteten'],
  ['es', 'kill', 'fallecidos muertes'],
  ['fr', 'kill', 'tuées décès'],
  ['it', 'kill', 'uccisi morti'],
  ['zh', 'kill', '死亡 遇难'],
  ['ja', 'kill', '死亡 死者'],
  ['de', 'worker', 'Beschäftigten Mitarbeiterinnen'],
  ['es', 'worker', 'empleados trabajadoras'],
  ['fr', 'worker', 'salariés employées'],
])('in %s %s is told by %s', (tag, english, words) => {
  const { newsWords, stem } = others.find((language) => language.tag === tag)!;
  for (const word of words.split(' ')) expect(newsWords!.get(stem(word.toLowerCase()))).toBe(english);
});
