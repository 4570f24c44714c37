import type { NamePattern } from '@/utils/text/shared/language';

/** The family names of nine in ten people in China, Korea and their neighbours, as Chinese writes them. */
const FAMILY =
  '王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文朴安車权';
/** Titles and roles before a name: "市长陈立群". */
const ROLE =
  '市长|省长|县长|主席|总统|总理|首相|部长|局长|院长|校长|书记|教授|博士|医生|律师|队长|主教练|教练|委员长|社长|副社长|董事长|总经理|经理|主任|记者|发言人|居民|村民|市民|游客|乘客|司机|学生|负责人|会长|秘书长|外长|防长|法官|检察官|球员|选手|前锋|后卫|门将|二传|主攻';
/** What follows a name: a verb of speech, a particle, a sign. */
const FOLLOWED = '(?=[，。、：在称说表则也还此因于对的与和与赛指认宣透介强就为是被将曾又已向以及（(]|$)';

/** Names behind a role, and names in Latin letters. */
export const names: NamePattern = {
  patterns: [
    new RegExp(`(?<=${ROLE})[${FAMILY}]\\p{Script=Han}(?![则也还称说表在因])\\p{Script=Han}${FOLLOWED}`, 'gu'),
    new RegExp(`(?<=${ROLE})[${FAMILY}]\\p{Script=Han}${FOLLOWED}`, 'gu'),
    /(?<![a-z])[A-Z][A-Za-z]{2,}(?: [A-Z][A-Za-z]+){0,3}/g,
  ],
};
