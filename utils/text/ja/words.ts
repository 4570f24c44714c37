const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Words that say nothing of what a text is about, and that end a phrase of counted things. */
export const FUNCTION_WORDS = words(
  'の に は を が で と も や へ から まで より など だ です ます た て し する した して いる い ある あっ なっ なる れ られ せ ない という こと ため もの よう これ それ この その さん 氏 ほか 同 また など について によると として による 中 上 内 後 前',
);

/** Measure words and what loosens a number behind it: they stand before what is counted. */
export const PASS = words(
  '人 名 台 件 回 度 本 個 つ 票 社 校 か所 カ所 点 頭 機 隻 棟 戸 世帯 冊 枚 が の ほど 以上 以下 近く 程度 余り',
);

/** Where a clause ends and the next begins. */
export const CLAUSE_BREAK = /[、；：―]/gu;
