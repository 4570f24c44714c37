import { expect, test } from 'vitest';
import { wordsOnlyLine } from '@/utils/present/shared/wordsOnly';
import { CHINESE, ENGLISH, GERMAN, SPANISH } from '../testWords';

test('why reports are compared by their words only is said in four languages', () => {
  const said = [ENGLISH, CHINESE, GERMAN, SPANISH].map((words) => wordsOnlyLine({ is: 'noMemory' }, words));
  expect(said).toEqual([
    'Reports are compared by their words only: there is not enough memory for the language model.',
    '目前只按词语比较报道：内存不足以运行语言模型。',
    'Berichte werden nur nach ihren Wörtern verglichen: der Speicher reicht für das Sprachmodell nicht aus.',
    'Las noticias se comparan solo por sus palabras: no hay memoria suficiente para el modelo de lenguaje.',
  ]);
});

test.each(['off', 'cancelled'] as const)('%s needs no word', (is) => {
  expect(wordsOnlyLine({ is }, ENGLISH)).toBeUndefined();
});
