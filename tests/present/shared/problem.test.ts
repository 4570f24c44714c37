import { expect, test } from 'vitest';
import type { Problem } from '@/utils/gather/problem';
import { problemWords } from '@/utils/present/shared/problem';
import { CHINESE, ENGLISH, GERMAN, SPANISH } from '../testWords';

test.each<[Problem, string, string, string, string]>([
  [{ is: 'status', status: 1403 }, 'answered 1403', '回应代码 1403', 'antwortete mit 1403', 'respondió 1403'],
  [
    { is: 'tooLarge', megabytes: 5 },
    'its answer is larger than 5 MB',
    '其回应超过 5 MB',
    'die Antwort ist größer als 5 MB',
    'su respuesta pasa de 5 MB',
  ],
  [
    { is: 'timeout' },
    'no answer within 20 seconds',
    '20 秒内没有回应',
    'keine Antwort binnen 20 Sekunden',
    'sin respuesta en 20 segundos',
  ],
  [
    { is: 'not-a-feed' },
    'the answer is neither a feed nor a sitemap',
    '回应既不是订阅源也不是站点地图',
    'die Antwort ist weder ein Feed noch eine Sitemap',
    'la respuesta no es un canal ni un mapa del sitio',
  ],
])('%j is said in four languages', (problem, ...said) => {
  expect([ENGLISH, CHINESE, GERMAN, SPANISH].map((words) => problemWords(problem, words))).toEqual(said);
});

test('what a service says of itself stays as it is, kept apart from our own words', () => {
  const words = problemWords({ is: 'says', words: '\u202Etoo $1 short' }, GERMAN);
  expect(words).toBe('meldet: \u2068too $1 short\u2069');
});
