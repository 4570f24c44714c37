import { type SummedWords, summedPattern, sumOf } from '@/utils/text/shared/numbers/sumOfWords';

const from = (first: number, step: number, words: string): [string, number][] =>
  words.split(' ').map((word, at) => [word, first + step * at]);

/** "quatre-vingt-dix-sept" is 4 times 20 and 10 and 7. */
const SUMMED: SummedWords = {
  values: new Map([
    ...from(0, 1, 'zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize'),
    ...from(20, 10, 'vingt trente quarante cinquante soixante septante huitante nonante'),
    ['une', 1],
  ]),
  times: new Map([
    ['vingt', 20],
    ['vingts', 20],
    ['cent', 100],
    ['cents', 100],
    ['mille', 1000],
  ]),
  link: 'et',
};

export const WORDS = summedPattern(SUMMED);

/** What a number in words is worth. */
export function wordValue(words: string): number | undefined {
  return sumOf(words, SUMMED);
}
