import type { Table } from '@/utils/text/shared/words/table';

/** Measure words: a number in signs counts something only before one of them. */
export const COUNTERS =
  '人次|人|名|位|个|個|家|座|栋|棟|辆|輛|台|架|艘|条|件|起|次|所|间|間|份|项|項|只|头|匹|张|张|本|部|套|批|户|戶|轮|輪|场|場|点|支|枚|颗|棵|株|篇|封|宗|例|届|屆|屋|把|块|塊|箱|袋|艘|列|班|趟|道|门|層|层|万|亿';

/** Signs before an amount. */
export const SIGNS: Table<string> = [
  ['人民币|¥|￥', 'CNY'],
  ['us\\$|\\$', 'USD'],
  ['€', 'EUR'],
  ['£', 'GBP'],
  ['hk\\$', 'HKD'],
];

export const CURRENCIES: Table<string> = [
  ['美元|美金', 'USD'],
  ['欧元|歐元', 'EUR'],
  ['日元|日圆|日圓', 'JPY'],
  ['韩元|韩圆|韓元|韓圜', 'KRW'],
  ['英镑|英鎊', 'GBP'],
  ['港元|港币|港幣', 'HKD'],
  ['新台币|台币|新台幣', 'TWD'],
  ['卢布|盧布', 'RUB'],
  ['卢比|盧比', 'INR'],
  ['泰铢|泰銖', 'THB'],
  ['瑞士法郎', 'CHF'],
  ['澳元', 'AUD'],
  ['加元', 'CAD'],
  ['新元|新加坡元', 'SGD'],
  ['元人民币|人民币|元|块钱|圆', 'CNY'],
];

export const UNITS: Table<string> = [
  ['秒钟|秒', 'second'],
  ['分钟|分鐘', 'minute'],
  ['个?小时|個?小時|个?钟头', 'hour'],
  ['天|日(?=内|之内|间)', 'day'],
  ['个?星期|個?星期|周(?![一二三四五六日末边年])|週', 'week'],
  ['个?月|個?月', 'month'],
  ['年(?![代级度])', 'year'],
  ['个?世纪|個?世紀', 'century'],
  ['毫米', 'millimetre'],
  ['厘米|公分', 'centimetre'],
  ['平方公里|平方千米', 'square kilometre'],
  ['平方米|平米', 'square metre'],
  ['立方米', 'cubic metre'],
  ['公里每小时|千米每小时', 'kilometre per hour'],
  ['公里|千米', 'kilometre'],
  ['英里|英哩', 'mile'],
  ['英尺', 'foot'],
  ['英寸', 'inch'],
  ['米', 'metre'],
  ['公顷|公頃', 'hectare'],
  ['毫克', 'milligram'],
  ['公斤|千克', 'kilogram'],
  ['克', 'gram'],
  ['吨|噸', 'tonne'],
  ['毫升', 'millilitre'],
  ['升', 'litre'],
  ['桶', 'barrel'],
  ['千瓦', 'kilowatt'],
  ['兆瓦', 'megawatt'],
  ['吉瓦', 'gigawatt'],
  ['马力', 'horsepower'],
  ['个?基点', 'basis point'],
  ['摄氏度|℃|°c', 'celsius'],
];
