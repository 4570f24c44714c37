import type { SpeechRules } from '@/utils/text/shared/speech/speechRules';

/** "控訴するかどうか", "詳しいこと" are what is spoken of. */
const NO_SPEAKER = '(?<!か|こと|もの|ため|場合|理由|今後|詳細)';
const WHO = `([^。、「」『』\\s]{1,24}?)${NO_SPEAKER}`;
const SAID = '話|述べ|語|指摘|説明|供述|主張|コメント|強調|訴え|明か|答え|批判|振り返|呼びか|発言|非難|評価|求め';

/** How Japanese names who speaks: the topic before the quotation, or behind it and "と". */
export const speech: SpeechRules = {
  after: [new RegExp(`^[」』]?(?:など)?と、?${WHO}(?:は|が|も)[^。「」]{0,30}?(?:${SAID})`, 'u')],
  before: [
    // "乗客の女性（29）は「", "大西裁判長は量刑の理由で、被告が「": the topic of the sentence
    new RegExp(`(?:^|[。\\s、])${WHO}(?:は|も)[^。「」]{0,60}[「『]?$`, 'u'),
    new RegExp(`(?:^|[。\\s、])${WHO}が[^。「」]{0,20}[「『]?$`, 'u'),
  ],
  pronoun: /^(?:彼|彼女|同氏|同社)$/u,
  spoken: new RegExp(`(?:^|[。\\s、])${WHO}は「`, 'gu'),
  together: /[とや]$/u,
  noName: /^(?:これ|それ|この|その|ここ|一方|また|しかし|今回)/u,
  hasCapitals: false,
  credits: [
    // "県警によると", "捜査関係者によれば"
    /[^。、「」\s]{1,24}に(?:よると|よれば)/u,
    // "判決が認定した", "報道各社の出口調査"
    /[^。、「」\s]{1,20}(?:の調査|の出口調査|のまとめ|の発表)(?=では|で|に|によると|から)/u,
    new RegExp(
      `(?:^|(?<=[。、\\s]))[^。、「」\\s]{2,24}?(?:は|が)(?=[^。]{0,120}(?:と(?:${SAID})|明らかにした|発表した|認定した))`,
      'u',
    ),
  ],
  /** "とみられる", "可能性がある", "疑いで" */
  hedges: /とみられる|とみられ|可能性があ|可能性が高い|とされる|らしい|疑いで|疑いがあ|という。/u,
  crediting: /に(?:よると|よれば)|(?:は|が)$|、.*/gu,
};
