import type { Table } from '@/utils/text/shared/words/table';

/** Counters: a number in signs counts something only before one of them. */
export const COUNTERS =
  '人|名|台|件|回|度|本|個|つ|票|社|校|か所|カ所|ヶ所|箇所|点|頭|匹|羽|機|隻|棟|戸|世帯|冊|枚|着|発|店|両|便|区|市|県|カ国|か国|ヶ国|試合|議席|種類|軒|組|歩|床|例|団体|万|億';

/** Signs before an amount. */
export const SIGNS: Table<string> = [
  ['¥', 'JPY'],
  ['us\\$|\\$', 'USD'],
  ['€', 'EUR'],
  ['£', 'GBP'],
];

export const CURRENCIES: Table<string> = [
  ['円', 'JPY'],
  ['米ドル|ドル', 'USD'],
  ['ユーロ', 'EUR'],
  ['ポンド', 'GBP'],
  ['元|人民元', 'CNY'],
  ['ウォン', 'KRW'],
  ['ルーブル', 'RUB'],
  ['ルピー', 'INR'],
  ['バーツ', 'THB'],
  ['スイスフラン', 'CHF'],
];

export const UNITS: Table<string> = [
  ['秒間?', 'second'],
  ['(?<![一二三四五六七八九十])分間?(?![の野])', 'minute'],
  ['時間', 'hour'],
  ['日間', 'day'],
  ['泊', 'night'],
  ['週間', 'week'],
  ['カ月間?|か月間?|ヶ月間?|ヵ月間?|箇月', 'month'],
  ['年間|年(?![代度生])', 'year'],
  ['世紀', 'century'],
  ['ミリ(?:メートル)?|mm', 'millimetre'],
  ['センチ(?:メートル)?|cm', 'centimetre'],
  ['平方メートル', 'square metre'],
  ['平方キロ(?:メートル)?', 'square kilometre'],
  ['立方メートル', 'cubic metre'],
  ['キログラム|kg', 'kilogram'],
  ['キロ(?:メートル)?|km', 'kilometre'],
  ['マイル', 'mile'],
  ['フィート', 'foot'],
  ['インチ', 'inch'],
  ['メートル|m', 'metre'],
  ['ヘクタール', 'hectare'],
  ['ミリグラム', 'milligram'],
  ['グラム|g', 'gram'],
  ['トン', 'tonne'],
  ['リットル', 'litre'],
  ['バレル', 'barrel'],
  ['ノット', 'knot'],
  ['メガバイト', 'megabyte'],
  ['ギガバイト', 'gigabyte'],
  ['キロワット', 'kilowatt'],
  ['メガワット', 'megawatt'],
  ['ギガワット', 'gigawatt'],
  ['馬力', 'horsepower'],
  ['ベーシスポイント', 'basis point'],
  ['度(?=[cを](?:超|上回|下回|記録|観測))|℃|°c', 'celsius'],
];
