const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Words that say nothing of what a text is about, and that end a phrase of counted things. */
export const FUNCTION_WORDS = words(
  '的 了 是 在 和 与 及 或 也 都 而 但 就 不 没有 有 为 被 把 将 对 从 到 向 由 于 以 因 因为 所以 如果 这 那 其 他 她 它 他们 我 我们 你 之 等 并 又 还 已 已经 可能 可以 上 下 中 内 后 前 时 说 表示 称 一个 这个 该 此 目前 其中',
);

/** Measure words and what loosens a number behind it: they stand before what is counted. */
export const PASS = words(
  '人次 人 名 位 个 個 家 座 栋 辆 架 艘 条 件 起 次 所 项 只 头 张 套 批 户 轮 场 支 枚 块 余 多 左右 以上 以下',
);

/** Where a clause ends and the next begins. */
export const CLAUSE_BREAK = /[，；：—]/gu;
