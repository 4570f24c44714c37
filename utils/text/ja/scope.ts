import type { ScopeRules } from '@/utils/text/shared/words/scopeRules';

/** What Japanese writes beside a number or a date to say what it takes in. */
export const scope: ScopeRules = {
  further: { before: /(?:ほかに|他に|さらに|残る|残りの|別の|ほか)$/u },
  ofThem: { before: /(?:うち|内訳は)、?$/u },
  earlier: /^(?:前|まえ)/u,
  overall: /^[^、。]{0,12}(?:世界全体|世界中|全世界)/u,
  ofSources: /^(?:人)?の?(?:関係者|消息筋)/u,
  average: { before: /(?:平均|1人(?:当|あ)たり|一人(?:当|あ)たり)[^\p{N}、。]{0,6}$/u },
  span: { before: /(?:過去|直近)$/u },
  stated: { behind: /^[^、。]{0,24}(?:発表|述べ|語っ|明らかにし|声明|報じ|会見|コメント)/u },
  // The verb comes last.
  expected: {
    before: /(?:予想|予測|見通し|見込み)(?:は|が|の)[^、。]*$/u,
    behind: /^[^。、]{0,24}(?:見込(?:み|む|ま)|予定|予想|見通し|可能性)/u,
  },
};
