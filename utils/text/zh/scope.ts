import type { ScopeRules } from '@/utils/text/shared/words/scopeRules';

/** What Chinese writes beside a number or a date to say what it takes in. */
export const scope: ScopeRules = {
  further: { before: /(?:另有|另外|还有|其余|其他|其它|再有)$/u },
  ofThem: { before: /(?:其中|当中)(?:有|包括)?$/u },
  // "60岁延长至64岁": what it was before
  earlier: /^(?:前|之前|以前|\p{Script=Han}{2,4}[至到为]约?\p{N})/u,
  overall: /^[^，。；]{0,12}(?:全球|全国各地|世界各地)/u,
  ofSources: /^(?:名|位)?(?:知情人士|消息人士|消息来源)/u,
  average: { before: /(?:平均|人均|均)[^\p{N}，。、；]{0,8}$/u },
  span: { before: /(?:过去|此前|最近|近)$/u },
  stated: {
    before: /(?:表示|宣布|通报|发布|公布|报道|透露|声明)[^，。；]{0,6}$/u,
    behind: /^[^，。；]{0,12}(?:表示|宣布|通报|发布|公布|报道|透露|声明)/u,
  },
  // What is forecast takes in the clauses that follow: "预计，支出将达267亿，人均224美元". In 小将 and 将价格由 the sign 将 is no "will".
  expected: {
    before:
      /(?:预计|预期|预测)[^。；]*$|(?:计划|可能|有望|拟|(?<![小老大名主武猛])将(?![军领士])(?!\p{L}{2,6}[从由](?:\p{N}|$)))[^，。；]*$/u,
  },
};
