import type { DateGrammar } from '@/utils/text/shared/dates/dateGrammar';
import type { DateParts } from '@/utils/text/shared/dates/dateParts';
import { KANJI_NUMERALS } from '@/utils/text/shared/numbers/kanjiNumerals';
import { vocabulary } from './dateWords';

const AMOUNT = '\\d{1,3}|[一二两三四五六七八九十百]{1,4}|数|几|多';
/** "3时20分许" and "3点多" */
const CLOCK = '(?:{hour}|{hourWord})(?:时|點|点|時)(?:{minute}分|{minuteWord})?(?:许|左右|多|整)?';

/** "二〇二四", "一九四九" */
const SIGNED_YEAR = '(?:二[〇零]|一[八九])[〇零一二三四五六七八九]{2}';

/** How Chinese writes dates: year, month, day, part of the day, hour. */
export const dates: DateGrammar = {
  spaced: false,
  vocabulary,
  amount: AMOUNT,
  amountOf: (words) => KANJI_NUMERALS.parse(words)?.low,
  rules: [
    // "2026年5月6日至8日", "2026年5月6日", "今年5月6日", "5月6日"
    '(?:{year}年)?{monthNumber}月{day}日?(?:至|到|-|~|—|和){last}日',
    '{year}年{monthNumber}月{day}[日号]',
    '{yearShift}{monthNumber}月{day}[日号]',
    '{monthNumber}月{day}[日号]',
    '{year}-{monthNumber}-{day}',
    // "2026年5月", "去年11月", "5月初", "4月", "五月"
    { pattern: `${SIGNED_YEAR}年(?:{month}(?:份)?{slice}?)?`, parts: (parts, words) => inSigns(parts, words) },
    '{year}年{monthNumber}月(?:份)?{slice}?',
    '{yearShift}{monthNumber}月(?:份)?{slice}?',
    '{monthNumber}月(?:份)?{slice}?',
    '(?:{yearShift})?{month}(?:份)?',
    { pattern: '{which}月{day}[日号]', parts: (parts) => ofMonth(parts) },
    // "周四上午10时", "下周五", "上周三", "星期天"
    '{which}{weekday}',
    '{weekday}',
    // "下午3时20分许", "当晚9时", "晚上8点", "10:30"
    { pattern: '{part}(?:{hour}|{hourWord})[时點点時]多', parts: withinHour },
    `{part}${CLOCK}`,
    { pattern: `当晚${CLOCK}`, parts: tonight },
    { pattern: `今晚${CLOCK}`, parts: tonight },
    `{hour}时(?:{minute}分)?(?:许|左右|整)?(?![代期])`,
    '{hour}点(?:{minute}分|整|左右|许|多)(?!\\d)',
    '{part}?{hour}:{minute}',
    { pattern: '当晚|當晚', parts: { offset: { unit: 'day', amount: 0 }, partOfDay: 'evening' } },
    { pattern: '今晚', parts: { relative: { unit: 'day', amount: 0 }, partOfDay: 'evening' } },
    { pattern: '昨晚', parts: { relative: { unit: 'day', amount: -1 }, partOfDay: 'evening' } },
    '{near}{part}?',
    '{offset}',
    // "11日上午", "27日晚": the day alone
    '{day}[日号](?!间|元|均|前|(?<=号)(?:线|楼|馆|机|院|门|口|厅|台|车|矿|井|库|仓|舱|炉|厂|公路|国道|桥|站|泊位|选手|球员|航站楼|种子|文件))',
    // "半年前", "七年来", "两天后", "时隔12年"
    { pattern: '半年(?:多)?前', parts: { relative: { unit: 'month', amount: -6 } } },
    '{amount}(?:多)?{unit}(?:多|(?<andHalf>半))?{way}',
    { pattern: '{amount}{unit}来', parts: (parts, words) => since(parts, words) },
    { pattern: '时隔{amount}{unit}', parts: (parts, words) => since(parts, words) },
    '{which}{amount}(?:个)?{unit}',
    // "上个月", "本周", "下周", "本月底"
    '{which}(?:个)?{unit}{slice}?(?![一二三四五六日天])',
    { pattern: '(?:上周末|周末|本周末)', parts: { relative: { unit: 'weekend', amount: 0 } } },
    { pattern: '月底', parts: { relative: { unit: 'month', amount: 0 }, slice: 'late' } },
    { pattern: '月初', parts: { relative: { unit: 'month', amount: 0 }, slice: 'early' } },
    { pattern: '年底|年末', parts: { relative: { unit: 'year', amount: 0 }, slice: 'late' } },
    { pattern: '年初', parts: { relative: { unit: 'year', amount: 0 }, slice: 'early' } },
    // "2026年第一季度", "今年第二季度", "第三季度"
    '(?:{year}年|{yearShift})?第?{quarter}季度',
    { pattern: '(?:{year}年|{yearShift})?上半年', parts: { slice: 'H1' } },
    { pattern: '(?:{year}年|{yearShift})?下半年', parts: { slice: 'H2' } },
    '(?:{year}年|{yearShift}){season}',
    // "上世纪90年代", "20世纪80年代"
    '(?:上世纪|上个世纪|20世纪)(?:{decadeYear}|{decade})年代{slice}?',
    '{year}年代',
    '{year}(?:年)?(?:至|到|-|—|~){lastYear}年',
    '{year}年{slice}?',
    '{yearShift}{slice}?',
    '{part}(?!报|會|会|安|场|点名|宴|餐|辈|年|期)',
    '{named}',
    { pattern: '上一(?:个)?交易日', parts: { relative: { unit: 'day', amount: -1 } } },
  ],
  joint: '[(的]?',
  range: { link: '(?:至|到|-|—|~)', between: '从|自', and: '至|到' },
  before: [
    ['大约|约', 'about'],
    ['自从|自|从', 'since'],
    ['截至|截止|直到|直至', 'until'],
  ],
  after: [
    ['左右|前后|许|多', 'about'],
    ['以来|起|开始', 'since'],
    ['之前|前|以前', 'before'],
    ['之后|后|以后', 'after'],
  ],
  past: '[了过]|已|曾|宣布|说|表示|发生|称',
  future: '将|定于|预计|计划|拟|明年|下周|下月',
};

function inSigns(parts: DateParts, words: string): DateParts {
  return { ...parts, year: KANJI_NUMERALS.parse(words.slice(0, 4))?.low };
}

/** "3点多" is somewhere before four. */
function withinHour(parts: DateParts): DateParts {
  return parts.minutes === undefined ? parts : { ...parts, untilMinutes: parts.minutes + 59 };
}

function tonight(parts: DateParts): DateParts | undefined {
  const { minutes } = parts;
  return minutes === undefined ? undefined : { ...parts, minutes: minutes < 720 ? minutes + 720 : minutes };
}

function ofMonth({ day, which, ...parts }: DateParts): DateParts {
  return { ...parts, day, relative: { unit: 'month', amount: which === 'next' ? 1 : which === 'this' ? 0 : -1 } };
}

/** "七年来" and "时隔12年": so long ago it was last. */
function since(parts: DateParts, words: string): DateParts | undefined {
  const [, amount = '', unitWord = ''] = /(\d+|[一二两三四五六七八九十百]+|数|几|多)(\D+?)来?$/.exec(words) ?? [];
  const unit = vocabulary().unit.get(unitWord);
  const known = KANJI_NUMERALS.parse(amount)?.low;
  if (!unit) return undefined;
  return known === undefined
    ? { ...parts, relative: { unit, amount: -1 }, vague: true }
    : { ...parts, relative: { unit, amount: -known } };
}
