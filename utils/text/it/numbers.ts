import { type NumberGrammar, score, share } from '@/utils/text/shared/numbers/numberGrammar';
import { about, bareAge, fixed, sizes, withForm } from '@/utils/text/shared/numbers/phraseRules';
import { spacedNumerals } from '@/utils/text/shared/numbers/spacedNumerals';
import { LOOSENED_AFTER, LOOSENED_BEFORE } from './modifiers';
import { WORDS, wordValue } from './numberWords';
import { CURRENCIES, SIGNS, UNITS } from './units';

const numerals = spacedNumerals({
  words: WORDS,
  wordValue,
  scales: [
    ['mila', 1e3],
    ['milioni|milione', 1e6],
    ['miliardi|miliardo', 1e9],
  ],
  shortScales: [
    ['mln', 1e6],
    ['mld', 1e9],
  ],
  one: 'un',
  half: 'mezzo',
  andHalf: 'e mezzo|e mezza',
});

/** Nouns after which "di 27 anni" tells an age. */
const PERSON =
  '(?:uomo|donna|ragazz[oa]|bambin[oa]|giovane|anzian[oa]|vittima|sospettat[oa]|conducente|ciclista|pedone|studente(?:ssa)?|madre|padre|figli[oa]|operai[oa]|turista|paziente|persona|pensionat[oa])';

/** How Italian writes numbers: decimal comma, thousands by dot, one word for a compound. */
export const numbers: NumberGrammar = {
  numerals,
  spaced: true,
  phrases: [
    {
      pattern: '(?<!\\d[-–]){n}[-–]{m}(?![-–\\d])(?! ?(?:anni|%|giorni|ore|minuti|mesi|euro|milioni))',
      form: 'score',
      value: score,
    },
    { pattern: '{n} (?:\\p{L}+ )?su {m}(?! (?:un|il|la|le))', form: 'fraction', value: share },
    ...withForm('age', [
      ['{n} anni di età', 'year'],
      ['{n-}enn[ei]', 'year'],
      [`(?<=${PERSON}(?: \\p{L}+){0,2},? di ){n} anni`, 'year'],
      ['(?<=\\p{L}, (?:di )?){n} anni(?=[,.])', 'year'],
      [`(?<=${PERSON}(?: \\p{L}+){0,2},? di ){n} mesi`, 'month'],
    ]),
    bareAge('(?<=\\p{L} ?[(]){n}(?=[)])'),
    bareAge('(?<=\\p{L}, ){n}(?=, )'),
    ...fixed('duration', [["mezz'ora", 30]], 'minute'),
    ...fixed(
      'duration',
      [
        ['un decennio', 10],
        ['un secolo', 100],
      ],
      'year',
    ),
    ...fixed('fraction', [
      ['la metà', 1 / 2],
      ['(?:i )?due terzi', 2 / 3],
      ['un terzo', 1 / 3],
      ['(?:i )?tre quarti', 3 / 4],
      ['un quarto', 1 / 4],
      ['un quinto', 1 / 5],
      ['un decimo', 1 / 10],
    ]),
    ...fixed('multiple', [
      ['il doppio|raddoppi(?:a|ano|ato|ata|ò)', 2],
      ['il triplo|triplicat[oa]', 3],
    ]),
    { pattern: '{n} volte (?:più|superiore|maggiore)', form: 'multiple' },
    ...sizes([
      ['centinaia di migliaia', [200_000, 1_999_999]],
      ['decine di migliaia', [20_000, 199_999]],
      ['migliaia', [2000, 19_999]],
      ['centinaia', [200, 1999]],
      ['decine', [20, 199]],
      ['(?:decine di |diversi |vari )milioni(?= di)', [2e6, 199e6]],
      ['(?:diversi|diverse|parecchi)(?= \\p{L})', [3, 12]],
    ]),
    ...fixed('count', [
      ['una dozzina', 12],
      ['mezza dozzina', 6],
    ]),
    ...about([
      ['una decina', 10],
      ['una quindicina', 15],
      ['una ventina', 20],
      ['una trentina', 30],
      ['una quarantina', 40],
      ['una cinquantina', 50],
      ['un centinaio', 100],
      ['un migliaio', 1000],
    ]),
    ...withForm('magnitude', [['(?<=(?<!\\p{L})magnitudo (?:di )?){n}', '']]),
    { pattern: '{n-}[º°ª](?! ?c)', form: 'rank' },
    ...fixed(
      'rank',
      'prim second terz quart quint sest settim ottav non decim'
        .split(' ')
        .map((stem, at): [string, number] => [`${stem}[oa](?= \\p{L})`, at + 1]),
    ),
  ],
  before: LOOSENED_BEFORE,
  after: LOOSENED_AFTER,
  range: { link: ' a | o |-|–', between: 'tra (?:i |le )?|fra (?:i |le )?', and: ' e (?:i |le )?' },
  of: 'di ',
  signs: SIGNS,
  currencies: CURRENCIES,
  percent: '%|per cento',
  points: 'punti percentuali',
  halfAfterUnit: 'e mezzo|e mezza',
  partsLink: ' e |, | ',
  units: UNITS,
  label: { before: 'articolo|art\\.|capitolo|pagina|linea|volo|canale|via|tipo|fase|versione', after: '' },
};
