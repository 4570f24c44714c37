import { type DateVocabulary, meanings } from '@/utils/text/shared/dates/dateVocabulary';
import { EMPTY_VOCABULARY } from '@/utils/text/shared/dates/emptyVocabulary';

let words: DateVocabulary | undefined;

/** The words of Japanese dates, put together at first use. */
export function vocabulary(): DateVocabulary {
  words ??= {
    ...EMPTY_VOCABULARY,
    weekday: new Map(
      [...'日月火水木金土'].flatMap((sign, at): [string, number][] => [
        [`${sign}曜日`, at],
        [`${sign}曜`, at],
        [`(${sign})`, at],
      ]),
    ),
    near: meanings({
      '今日|きょう|本日': 0,
      '昨日|きのう': -1,
      '一昨日|おととい': -2,
      '明日|あす|あした': 1,
      '明後日|あさって': 2,
    }),
    offset: meanings({ '同日|この日|当日': 0, '翌日|次の日': 1, 前日: -1, 翌々日: 2 }),
    part: meanings({
      '未明|早朝|明け方': 'early',
      '午前中|午前|朝方|朝': 'morning',
      '午後|昼過ぎ|昼すぎ|昼前|昼': 'afternoon',
      '夕方|夕': 'evening',
      '深夜|夜遅く|夜間|夜': 'night',
    }),
    half: meanings({ '午前|朝|未明|早朝': 'am', '午後|夕方|夜|昼': 'pm' }),
    unit: meanings({
      分: 'minute',
      時間: 'hour',
      '日|日間': 'day',
      '週間|週': 'week',
      'カ月|か月|ヶ月|ヵ月|カ月間|月': 'month',
      四半期: 'quarter',
      '年|年間': 'year',
    }),
    which: meanings({ '先|前|過去|昨|この|ここ|直近': 'last', '今|本': 'this', '来|次|今後': 'next' }),
    way: meanings({ 前: 'ago', 後: 'after' }),
    season: meanings({ 春: 'spring', 夏: 'summer', 秋: 'autumn', 冬: 'winter' }),
    slice: meanings({ '初め|上旬|初旬|はじめ|初頭': 'early', '中旬|半ば|なかば': 'mid', '末|下旬|終わり': 'late' }),
    quarter: meanings({ '1|一': 1, '2|二': 2, '3|三': 3, '4|四': 4 }),
    yearShift: meanings({ '今年|ことし|本年': 0, '昨年|去年|前年': -1, '一昨年|おととし': -2, 来年: 1, 再来年: 2 }),
    era: meanings({ 令和: 2018, 平成: 1988, 昭和: 1925, 大正: 1911 }),
    named: meanings<{ month?: number; day?: number; vague?: boolean }>({
      元日: { month: 1, day: 1 },
      大みそか: { month: 12, day: 31 },
      '先日|このほど|最近': { vague: true },
    }),
  };
  return words;
}
