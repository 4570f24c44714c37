/**
 * How many letters of the Latin script one sign of another script stands for, beyond itself. From the Universal
 * Declaration of Human Rights, which has 10,647 signs in English, 2,865 in Chinese, 4,170 in Japanese, 4,724 in Korean,
 * 7,577 in Arabic, 7,267 in Hebrew and 9,297 in Thai.
 */
const EXTRA: readonly [RegExp, number][] = [
  [/\p{Script=Han}/gu, 3],
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/gu, 0.5],
  [/\p{Script=Hangul}/gu, 1.75],
  [/[\p{Script=Arabic}\p{Script=Hebrew}]/gu, 0.4],
  [/\p{Script=Thai}/gu, 0.15],
];
/** Everything that `EXTRA` speaks of stands here; a text without it, such as an English one, is not searched for each. */
const MAY_WEIGH = /[\u0590-\u1fff\u2e80-\uffff]/;

/** The length of a text in letters of the Latin script, so that one bar holds for short and long scripts alike. */
export function weighedLength(text: string): number {
  return text.length + (MAY_WEIGH.test(text) ? extraOf(text) : 0);
}

function extraOf(text: string): number {
  const extra = EXTRA.map(([signs, each]) => each * (text.match(signs)?.length ?? 0));
  return extra.reduce((total, one) => total + one, 0);
}
