import { KANJI_NUMERALS } from '@/utils/text/shared/numbers/kanjiNumerals';
import { type NumberGrammar, type Parts, score, told, vaguely } from '@/utils/text/shared/numbers/numberGrammar';
import { withForm } from '@/utils/text/shared/numbers/phraseRules';
import { LOOSENED_AFTER, LOOSENED_BEFORE } from './modifiers';
import { COUNTERS, CURRENCIES, SIGNS, UNITS } from './units';

const plusHalf = ({ n }: Parts) => n && { ...told(n.low + 0.5), step: 0.5 };
/** "三十几" is 31 to 39. */
const someMore = (n: Parts['n']) =>
  n && n.low >= 10 && n.low < 100 && n.low % 10 === 0 ? vaguely(n.low + 1, n.low + 9) : undefined;
const COUNTED = `(?=(?:${COUNTERS}))`;

/** How Chinese writes numbers: 万 and 亿, signs before a measure word, 成 for tenths. */
export const numbers: NumberGrammar = {
  numerals: KANJI_NUMERALS,
  spaced: false,
  phrases: [
    // "188票对61票", "188票赞成、61票反对"
    { pattern: '{n}票[对對比]{m}票', form: 'score', value: score },
    { pattern: '{n}票(?:赞成|贊成|支持)[、,]{m}票反[对對]', form: 'score', value: score },
    { pattern: '{n}(?:比|[-:])(?!\\d{3}){m}(?!\\d)', form: 'score', value: score },
    { pattern: '百分之{n}', form: 'percent' },
    {
      pattern: '{n}分之{m}',
      form: 'fraction',
      value: ({ n, m }) => (n && m && n.low > m.low ? told(m.low / n.low, 0.01) : undefined),
    },
    { pattern: '{n}个百分点', form: 'percentage point' },
    {
      pattern: '{n}成(?![为立员功长人本])',
      form: 'percent',
      value: ({ n }) => (n && n.high <= 10 ? { ...told(10 * n.low, 10) } : undefined),
    },
    { pattern: '(?<!另)一半|半数|半數', form: 'fraction', value: () => told(0.5, 0.1) },
    ...withForm('age', [
      ['{n}周?[岁歲]', 'year'],
      ['{n}多?[岁歲]', 'year'],
      ['{n}[个個]?月大', 'month'],
    ]),
    {
      pattern: '{n}小时{m}分钟?',
      form: 'duration',
      unit: 'minute',
      value: ({ n, m }) => n && m && told(60 * n.low + m.low, 1),
    },
    { pattern: '{n}个半小时', form: 'duration', unit: 'hour', value: plusHalf },
    { pattern: '{n}个半月', form: 'duration', unit: 'month', value: plusHalf },
    { pattern: '{n}年半', form: 'duration', unit: 'year', value: plusHalf },
    { pattern: '(?<![上下前后一两三四五六])半年(?!度)', form: 'duration', unit: 'month', value: () => told(6) },
    { pattern: '半个?小时', form: 'duration', unit: 'minute', value: () => told(30) },
    { pattern: '半个?月', form: 'duration', unit: 'day', value: () => told(15) },
    { pattern: '一[个個]月', form: 'duration', unit: 'month', value: () => told(1) },
    { pattern: '一年(?![级一])', form: 'duration', unit: 'year', value: () => told(1) },
    { pattern: '一(?:周|个星期)(?![年岁])', form: 'duration', unit: 'day', value: () => told(7) },
    { pattern: '一天|一整天', form: 'duration', unit: 'day', value: () => told(1) },
    { pattern: '{n}级(?=[^。,]{0,6}(?:地震|余震|强震))', form: 'magnitude' },
    { pattern: '(?<=震级为?|里氏){n}级?', form: 'magnitude' },
    { pattern: '翻(?:了)?一番|翻倍|增加一倍|增长一倍', form: 'multiple', value: () => told(2) },
    { pattern: '{n}倍', form: 'multiple' },
    { pattern: '减半', form: 'multiple', value: () => told(0.5) },
    { pattern: '第{n}', form: 'rank' },
    // "十几人", "三十几家"
    { pattern: `{n}[几幾]${COUNTED}`, form: 'count', value: ({ n }) => someMore(n) },
    {
      pattern: '(?:数|几|幾)(?=个?(?:年(?![代级度来])|月|周|星期|天|小时|分钟|公里|英里|米))',
      form: 'count',
      value: () => vaguely(3, 12),
    },
    { pattern: `(?:数|几|幾)十${COUNTED}`, form: 'count', value: () => vaguely(20, 99) },
    { pattern: `(?:数|几|上|幾)百${COUNTED}`, form: 'count', value: () => vaguely(100, 999) },
    { pattern: `(?:数|几|上|幾)千${COUNTED}`, form: 'count', value: () => vaguely(1000, 9999) },
    { pattern: `(?:数|几|上|幾)万${COUNTED}`, form: 'count', value: () => vaguely(10_000, 99_999) },
    { pattern: '(?:数|几|上)十万', form: 'count', value: () => vaguely(100_000, 999_999) },
    { pattern: '(?:数|几|上)百万', form: 'count', value: () => vaguely(1e6, 9_999_999) },
    { pattern: '成千上万', form: 'count', value: () => vaguely(1000, 99_999) },
    {
      pattern: `数(?=[名人家辆座起次])|(?<![十百千万亿])多(?=[名家辆座起])`,
      form: 'count',
      value: () => vaguely(3, 12),
    },
  ],
  before: LOOSENED_BEFORE,
  after: LOOSENED_AFTER,
  range: { link: '(?:至|到|—|–|-|~|或)', between: '', and: '' },
  of: '',
  signs: SIGNS,
  currencies: CURRENCIES,
  percent: '%',
  points: '个百分点|個百分點',
  halfAfterUnit: '',
  partsLink: '',
  units: UNITS,
  counters: `[多余]?(?:${COUNTERS})`,
  label: { before: '第|g|路线|航班', after: '号|號|路' },
};
