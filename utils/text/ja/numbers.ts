import { KANJI_NUMERALS } from '@/utils/text/shared/numbers/kanjiNumerals';
import { type NumberGrammar, type Parts, score, told, vaguely } from '@/utils/text/shared/numbers/numberGrammar';
import { bareAge, withForm } from '@/utils/text/shared/numbers/phraseRules';
import { LOOSENED_AFTER, LOOSENED_BEFORE } from './modifiers';
import { COUNTERS, CURRENCIES, SIGNS, UNITS } from './units';

const plusHalf = ({ n }: Parts) => n && { ...told(n.low + 0.5), step: 0.5 };
const COUNTED = `(?=(?:${COUNTERS}))`;
const decade = ({ n }: Parts) =>
  n && n.low < 120 && n.low >= 10 ? { low: n.low, high: n.low + 9, step: 1 } : undefined;

/** How Japanese writes numbers: 万 and 億, 割 for tenths, counters, what loosens them mostly behind. */
export const numbers: NumberGrammar = {
  numerals: KANJI_NUMERALS,
  spaced: false,
  phrases: [
    // "賛成188、反対61", "188票対61票"
    { pattern: '賛成{n}(?:票|人)?[、,で ]?反対{m}', form: 'score', value: score },
    { pattern: '{n}票対{m}票', form: 'score', value: score },
    { pattern: '{n}(?:対|[-―−–:])(?!\\d{3}){m}(?![\\d年月])', form: 'score', value: score },
    {
      pattern: '{n}分の{m}',
      form: 'fraction',
      value: ({ n, m }) => (n && m && n.low > m.low ? told(m.low / n.low, 0.01) : undefined),
    },
    {
      pattern: '{n}人(?:中|に){m}人',
      form: 'fraction',
      value: ({ n, m }) => (n && m && n.low > m.low ? told(m.low / n.low, 0.01) : undefined),
    },
    { pattern: '{n}割{m}分', form: 'percent', value: ({ n, m }) => n && m && told(10 * n.low + m.low, 1) },
    {
      pattern: '{n}割(?![引増])',
      form: 'percent',
      value: ({ n }) => (n && n.high <= 10 ? told(10 * n.low, 10) : undefined),
    },
    { pattern: '過半数', form: 'fraction', value: () => ({ ...told(0.5, 0.01), modifier: 'more than' }) },
    { pattern: '半数|半分', form: 'fraction', value: () => told(0.5, 0.1) },
    { pattern: '{n}(?:[.]\\d+)?ポイント', form: 'percentage point' },
    ...withForm('age', [
      ['{n}[歳才]', 'year'],
      ['(?<=生後){n}[カかヶヵケ]月', 'month'],
    ]),
    { pattern: '{n}代(?=[のでがはと、,以]|男|女|後|前)', form: 'age', unit: 'year', value: decade },
    bareAge('(?<=[\\p{L}ー] ?[(]){n}(?=[)])'),
    bareAge('(?<=当時){n}(?=[)])'),
    { pattern: '{n}年半', form: 'duration', unit: 'year', value: plusHalf },
    { pattern: '{n}時間半', form: 'duration', unit: 'hour', value: plusHalf },
    { pattern: '{n}[カかヶヵ]月半', form: 'duration', unit: 'month', value: plusHalf },
    { pattern: '半年(?!度)', form: 'duration', unit: 'month', value: () => told(6) },
    // Nobody who says it has looked at a clock.
    { pattern: '半日', form: 'duration', unit: 'hour', value: () => ({ low: 10, high: 14, step: 1 }) },
    { pattern: '半世紀', form: 'duration', unit: 'year', value: () => told(50, 10) },
    { pattern: '(?<=マグニチュード(?: ?[(]m[)])?|マグニチュードは){n}', form: 'magnitude' },
    { pattern: '(?<=(?<![a-z])m){n}(?=[のと、。 )]|$)', form: 'magnitude' },
    { pattern: '(?<![\\d.万億])倍(?:増|になっ|に増|に膨)', form: 'multiple', value: () => told(2) },
    { pattern: '{n}倍', form: 'multiple' },
    { pattern: '半減', form: 'multiple', value: () => told(0.5) },
    { pattern: '第{n}[回位]?', form: 'rank' },
    { pattern: '{n}(?:位|番目|回目|期目|度目|人目|例目|件目|年目|日目|戦目|連覇|連勝|選)(?!挙)', form: 'rank' },
    { pattern: '(?:史上|国内|世界)?初(?=めて|の|当選|となる|優勝)', form: 'rank', value: () => told(1) },
    {
      pattern: '数(?=(?:年|[カかヶヵ]月|週間|日間?|時間|分間?|キロ|メートル)(?![前後ぶ]))',
      form: 'count',
      value: () => vaguely(3, 9),
    },
    { pattern: `数十${COUNTED}`, form: 'count', value: () => vaguely(20, 99) },
    { pattern: `数百${COUNTED}`, form: 'count', value: () => vaguely(200, 999) },
    { pattern: `数千${COUNTED}`, form: 'count', value: () => vaguely(2000, 9999) },
    { pattern: `数万${COUNTED}`, form: 'count', value: () => vaguely(20_000, 99_999) },
    { pattern: `十数${COUNTED}`, form: 'count', value: () => vaguely(11, 19) },
    { pattern: '数十万', form: 'count', value: () => vaguely(200_000, 999_999) },
    {
      pattern: '(?<![人手件点多少総個回])数(?=[人台件社回度個本校棟頭枚](?!の))',
      form: 'count',
      value: () => vaguely(3, 9),
    },
  ],
  before: LOOSENED_BEFORE,
  after: LOOSENED_AFTER,
  range: { link: '(?:から|~|〜|-|–|―|または)', between: '', and: '' },
  of: '',
  signs: SIGNS,
  currencies: CURRENCIES,
  percent: '%|パーセント',
  points: '(?:%|パーセント)?ポイント',
  halfAfterUnit: '',
  partsLink: '',
  units: UNITS,
  counters: COUNTERS,
  label: { before: '第|国道|震度|弁', after: '号(?!機)|号機|便|番地|丁目|条' },
};
