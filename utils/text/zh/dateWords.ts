import { type DateVocabulary, meanings, monthNames } from '@/utils/text/shared/dates/dateVocabulary';
import { EMPTY_VOCABULARY } from '@/utils/text/shared/dates/emptyVocabulary';

let words: DateVocabulary | undefined;

const ONE_TO_TWELVE = '一 二 三 四 五 六 七 八 九 十 十一 十二'.split(' ');
const WEEK = ['周', '週', '星期', '礼拜', '禮拜'];

/** The words of Chinese dates, put together at first use; both ways of writing. */
export function vocabulary(): DateVocabulary {
  words ??= {
    ...EMPTY_VOCABULARY,
    month: new Map(
      [...monthNames('zh')]
        .filter(([name]) => !/^\d/.test(name))
        .concat(ONE_TO_TWELVE.map((sign, at) => [`${sign}月`, at + 1])),
    ),
    weekday: new Map(
      WEEK.flatMap((week) => [...'日一二三四五六'].map((sign, at): [string, number] => [week + sign, at])).concat(
        WEEK.map((week): [string, number] => [`${week}天`, 0]),
      ),
    ),
    near: meanings({ '今天|今日': 0, '昨天|昨日': -1, 前天: -2, '明天|明日': 1, 后天: 2 }),
    offset: meanings({ '当天|當天|当日|當日|同日|同一天': 0, '次日|翌日|第二天|隔天': 1, '前一天|前一日': -1 }),
    part: meanings({
      '凌晨|清晨|拂晓': 'early',
      '早上|早晨|上午|早间|晨间': 'morning',
      '下午|午后|中午|午間|午间': 'afternoon',
      '傍晚|晚上|晚间|晚間|晚': 'evening',
      '夜间|深夜|夜里|午夜|夜晚': 'night',
    }),
    half: meanings({ '凌晨|清晨|早上|早晨|上午': 'am', '下午|午后|中午|傍晚|晚上|晚间|晚|深夜': 'pm' }),
    unit: meanings({
      '分钟|分鐘': 'minute',
      '小时|个小时|小時': 'hour',
      '天|日': 'day',
      '周|个星期|星期|週': 'week',
      '个月|月|個月': 'month',
      季度: 'quarter',
      年: 'year',
    }),
    which: meanings({
      '上个|上|過去|过去|最近|近': 'last',
      '本|这个|這個|这|今': 'this',
      '下个|下|未来|今后|接下来': 'next',
    }),
    way: meanings({ '之前|以前|前': 'ago', '之后|以后|后|後': 'after' }),
    season: meanings({ '春季|春天': 'spring', '夏季|夏天': 'summer', '秋季|秋天': 'autumn', '冬季|冬天': 'winter' }),
    slice: meanings({ '初|上旬|年初|月初': 'early', '中旬|年中|中期': 'mid', '底|末|下旬|年底|月底|年末': 'late' }),
    quarter: meanings({ '一|1': 1, '二|2': 2, '三|3': 3, '四|4': 4 }),
    decade: new Map([...'二三四五六七八九'].map((sign, at): [string, number] => [`${sign}十`, 1920 + 10 * at])),
    hourWord: new Map([...ONE_TO_TWELVE.map((sign, at): [string, number] => [sign, at + 1]), ['两', 2], ['零', 0]]),
    minuteWord: meanings({ 半: 30, 一刻: 15, 三刻: 45 }),
    yearShift: meanings({ '今年|本年': 0, 去年: -1, 前年: -2, 明年: 1, 后年: 2 }),
    named: meanings<{ month?: number; day?: number; vague?: boolean }>({
      '元旦|新年': { month: 1, day: 1 },
      国庆节: { month: 10, day: 1 },
      劳动节: { month: 5, day: 1 },
      '春节|春節|中秋节|端午节': {},
      '近日|日前|近期': { vague: true },
    }),
  };
  return words;
}
