import type { SpeechRules } from '@/utils/text/shared/speech/speechRules';

const VERBS =
  '说道|说|表示|称|指出|强调|介绍|透露|告诉|回应|补充|认为|警告|宣布|坦言|回忆|描述|感叹|呼吁|解释|喊出|写道|直言|承认|批评';
/** Who speaks: up to a stop, without the place where it was said. */
const WHO = '([^，。；：“”「」、\\s]{1,24}?)';
const WHERE = '(?:[在于][^，。“”]{1,14}?[上中时后里])?';
const LIGHTLY = '(?:则|也|还|又|赛后|随后|当天|此前|曾|对媒体|对记者)*';

/** How Chinese names who speaks, before or behind the words, and how it hedges. */
export const speech: SpeechRules = {
  after: [new RegExp(`^[”」』，,。\\s]{0,3}${WHO}${WHERE}${LIGHTLY}(?:${VERBS})`, 'u')],
  before: [new RegExp(`(?:^|[，。；\\s])${WHO}${WHERE}${LIGHTLY}(?:${VERBS})(?:了)?[，：:,]?[“「『]?$`, 'u')],
  pronoun: /^(?:他|她|他们|她们|其)$/u,
  spoken: new RegExp(`(?:^|[，。；”\\s])${WHO}${WHERE}${LIGHTLY}(?:${VERBS})`, 'gu'),
  together: /[和与、]$/u,
  noName: /^(?:他|她|他们|她们|其|这|那|有人|记者|但|并|并且|对此)/u,
  hasCapitals: false,
  credits: [
    // "据云岭市应急管理局通报", "据知情人士透露", "据《日报》7月3日报道"
    /据[^，。；“”]{2,26}?(?:通报|报道|透露|消息|介绍|披露|数据|称|统计)?(?=[，。；,]|$)/u,
    // "记者从现场救援指挥部获悉", "初步调查显示"
    /记者从[^，。；]{2,26}(?:获悉|了解到)|[^，。；“”]{2,16}(?:调查|资料|信息|数据|统计)显示/u,
    // "多名知情人士称", "知情人士还称"
    /(?:一名|多名|有)?知情(?:人士|者)[还也]?(?:透露|称|表示|说)/u,
    // "何卫东赛后说", "李在勋表示", "汉元汽车社长金敏硕则表示"
    new RegExp(
      `(?:^|(?<=[，。；”\\s]))[^，。；：“”「」、]{2,24}?${WHERE}${LIGHTLY}(?:说道|说|表示|称|指出|强调|透露|宣布)(?=[，：:。“]|$|[^，。]{0,30})`,
      'u',
    ),
  ],
  /** "疑似", "据称", "涉嫌" */
  hedges: /疑似|据称|据传|涉嫌|或许|疑为|传闻/u,
  crediting: /据|记者从|获悉|了解到|显示|透露|报道|通报|表示|称|说|指出|强调|则|还|赛后|，.*/gu,
};
