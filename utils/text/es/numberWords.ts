import { type SummedWords, summedPattern, sumOf } from '@/utils/text/shared/numbers/sumOfWords';

const from = (first: number, step: number, words: string): [string, number][] =>
  words.split(' ').map((word, at) => [word, first + step * at]);

const SUMMED: SummedWords = {
  values: new Map([
    ...from(0, 1, 'cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince'),
    ...from(16, 1, 'dieciséis diecisiete dieciocho diecinueve veinte veintiuno veintidós veintitrés veinticuatro'),
    ...from(25, 1, 'veinticinco veintiséis veintisiete veintiocho veintinueve'),
    ...from(30, 10, 'treinta cuarenta cincuenta sesenta setenta ochenta noventa'),
    ...from(100, 100, 'ciento doscientos trescientos cuatrocientos quinientos seiscientos setecientos ochocientos'),
    ...from(
      200,
      100,
      'doscientas trescientas cuatrocientas quinientas seiscientas setecientas ochocientas novecientas',
    ),
    ['novecientos', 900],
    ['cien', 100],
    ['un', 1],
    ['una', 1],
    ['veintiún', 21],
    ['veintiuna', 21],
  ]),
  times: new Map([['mil', 1000]]),
  link: 'y',
};

export const WORDS = summedPattern(SUMMED);

/** What a number in words is worth. */
export function wordValue(words: string): number | undefined {
  return sumOf(words, SUMMED);
}
