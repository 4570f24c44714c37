import type { NamePattern } from '@/utils/text/shared/language';

/** What stands behind a person's name: "村瀬和也さん", "大西美津子裁判長". */
const TITLE =
  'さん|氏|君|ちゃん|容疑者|被告|受刑者|元被告|教授|准教授|助教|博士|裁判長|裁判官|検事|弁護士|市長|町長|村長|知事|首相|大統領|大臣|外相|財務相|官房長官|社長|会長|監督|選手|議員|学芸員|院長|校長|署長|所長|理事長|代表|記者|主任研究員';

/** Names before a title, names of works and kinds in marks that are all katakana, and names in Latin letters. */
export const names: NamePattern = {
  patterns: [
    new RegExp(`(?<![\\p{Script=Han}\\p{Script=Katakana}])[\\p{Script=Han}々ヶ]{2,8}(?:${TITLE})`, 'gu'),
    new RegExp(`(?<![\\p{Script=Katakana}ー])[\\p{Script=Katakana}ー・]{3,20}(?=(?:${TITLE}))`, 'gu'),
    /(?<=「)[\p{Script=Katakana}ー・]{3,20}(?=」)/gu,
    /[\p{Script=Han}]{1,5}(?:IC|ＩＣ)/gu,
    /(?<![A-Za-z])[A-Z][A-Za-z]{2,}(?: [A-Z][A-Za-z]+){0,3}/g,
  ],
};
