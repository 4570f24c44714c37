import type { DateGrammar } from '@/utils/text/shared/dates/dateGrammar';
import type { DateParts } from '@/utils/text/shared/dates/dateParts';
import { KANJI_NUMERALS } from '@/utils/text/shared/numbers/kanjiNumerals';
import { vocabulary } from './dateWords';

const AMOUNT = '\\d{1,3}|[一二三四五六七八九十百]{1,4}|数';
/** "7時40分", "9時半" */
const CLOCK = '{hour}時(?:{minute}分)?(?!間)';
const YEAR = '(?:{year}年|{era}{eraYear}年|{shortYear}年)';

/** How Japanese writes dates: year or era, month, day, weekday in brackets, half of the day, hour. */
export const dates: DateGrammar = {
  spaced: false,
  vocabulary,
  amount: AMOUNT,
  amountOf: (words) => KANJI_NUMERALS.parse(words)?.low,
  rules: [
    // "7月3日から5日", "令和8年7月3日", "24年1月5日", "昨年2月3日"
    `(?:${YEAR})?{monthNumber}月{day}日?(?:から|~|〜|-|―|、){last}日`,
    `${YEAR}{monthNumber}月{day}日(?:[(][月火水木金土日祝・]+[)])?`,
    '{yearShift}{monthNumber}月{day}日',
    '{monthNumber}月{day}日(?:[(][月火水木金土日祝・]+[)])?',
    '{year}[-/]{monthNumber}[-/]{day}',
    // "2018年4月", "24年1月", "昨年2月末", "11月"
    `${YEAR}{monthNumber}月{slice}?`,
    '{yearShift}{monthNumber}月{slice}?',
    '{monthNumber}月(?![間額給])(?:の)?{slice}?',
    { pattern: '{which}月{day}日', parts: (parts) => ofMonth(parts) },
    // "来週の金曜日", "今週土曜日", "金曜"
    { pattern: '{which}週の?{weekday}', parts: (parts) => parts },
    '{weekday}(?:の)?',
    // "午前7時40分ごろ", "午後9時半", "正午", "14:30"
    { pattern: '{part}{hour}時半', parts: halfPast },
    `{part}${CLOCK}`,
    CLOCK,
    { pattern: '正午', parts: { minutes: 720 } },
    '(?<![\\d対]){hour}:{minute}(?!\\d)',
    { pattern: '昨夜|昨晩', parts: { relative: { unit: 'day', amount: -1 }, partOfDay: 'night' } },
    { pattern: '今朝|けさ', parts: { relative: { unit: 'day', amount: 0 }, partOfDay: 'morning' } },
    { pattern: '今夜|今晩', parts: { relative: { unit: 'day', amount: 0 }, partOfDay: 'night' } },
    { pattern: '同日夜', parts: { offset: { unit: 'day', amount: 0 }, partOfDay: 'night' } },
    '{near}(?:の)?{part}?',
    '{offset}(?:の)?{part}?',
    // "14日": the day alone
    '{day}日(?!間|数|本|程|常|連続|目|ぶり|以内|前|後)(?:[(][月火水木金土日祝・]+[)])?',
    // "3年前", "2週間後", "数日前", "ここ数年"
    { pattern: '半年(?:ほど)?前', parts: { relative: { unit: 'month', amount: -6 } } },
    '約?{amount}{unit}(?<andHalf>半)?(?:ほど)?{way}(?![半後期回])',
    { pattern: '{amount}{unit}ぶり', parts: (parts, words) => ago(parts, words) },
    '{yearShift}(?:の)?{season}',
    { pattern: '昨{season}', parts: { yearShift: -1 } },
    { pattern: '今{season}', parts: { yearShift: 0 } },
    '{which}{amount}{unit}',
    // "先週", "来月", "今週末", "昨年末"
    { pattern: '(?:今週|先週)?末(?=に)|週末', parts: { relative: { unit: 'weekend', amount: 0 } } },
    '{which}{unit}{slice}?(?![齢代度号目々前後回])',
    { pattern: '年末', parts: { relative: { unit: 'year', amount: 0 }, slice: 'late' } },
    { pattern: '年初|年明け', parts: { relative: { unit: 'year', amount: 0 }, slice: 'early' } },
    { pattern: '(?:{year}年)?(?:の)?第?{quarter}四半期', parts: {} },
    { pattern: '(?:{year}年)?上半期', parts: { slice: 'H1' } },
    { pattern: '(?:{year}年)?下半期', parts: { slice: 'H2' } },
    '{year}年(?:の)?{season}',
    '{decadeYear}年代{slice}?',
    '{year}年?(?:から|~|〜|-|―){lastYear}年',
    '{year}年(?:度)?{slice}?',
    '{era}{eraYear}年(?:度)?',
    '{yearShift}{slice}?(?!同)',
    '{part}(?!日|会|食|刊|間|市)',
    '{named}',
  ],
  joint: '[(のに]?',
  range: { link: '(?:から|~|〜|-|―)', between: '', and: '' },
  before: [
    ['約|およそ', 'about'],
    ['遅くとも', 'by'],
  ],
  after: [
    ['ごろ|頃|前後|過ぎ|すぎ', 'about'],
    ['以降|から|以来', 'since'],
    ['までに', 'by'],
    ['まで', 'until'],
    ['より前|以前|前', 'before'],
    ['より後|後', 'after'],
  ],
  past: '[たっ]た|した(?![いがく])|だった|[^し]た。|ていた',
  future: '予定|する方針|見通し|見込み|来[週月年]|開かれる|始まる|行われる|控える',
};

function halfPast(parts: DateParts): DateParts | undefined {
  return parts.minutes === undefined ? undefined : { ...parts, minutes: parts.minutes + 30 };
}

function ofMonth({ day, which, ...parts }: DateParts): DateParts {
  return { ...parts, day, relative: { unit: 'month', amount: which === 'next' ? 1 : which === 'this' ? 0 : -1 } };
}

/** "4年ぶり": so long ago it was last. */
function ago(parts: DateParts, words: string): DateParts | undefined {
  const [, amount = '', unitWord = ''] = /(\d+|[一二三四五六七八九十百]+|数)(\D+?)ぶり$/.exec(words) ?? [];
  const unit = vocabulary().unit.get(unitWord);
  const known = KANJI_NUMERALS.parse(amount)?.low;
  return unit && known !== undefined ? { ...parts, relative: { unit, amount: -known } } : undefined;
}
