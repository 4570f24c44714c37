import type { Token } from './tokens';

/** Lower-case words of the token at `at`, or the empty string beyond the ends. */
export function wordAt(tokens: Token[], at: number): string {
  return tokens[at]?.lower ?? '';
}

/** Whether nothing, not even a space, stands between the token at `at` and the one before it. */
export function isAttached(tokens: Token[], at: number): boolean {
  return at > 0 && tokens[at]?.start === tokens[at - 1]?.end;
}

/** "-", and the dashes that stand in its place between words */
export function isHyphen(tokens: Token[], at: number): boolean {
  return /^[-‐‑–]$/.test(wordAt(tokens, at));
}

/** Index of the next token, leaping over one hyphen: from "16" in "16-year-old" to "year". */
export function afterHyphen(tokens: Token[], at: number): number {
  return isHyphen(tokens, at) ? at + 1 : at;
}

/** Whether a token starts with a capital letter. */
export function isCapital(token: Token | undefined): boolean {
  if (token === undefined) return false;
  const first = token.text.charCodeAt(0);
  // Latin letters, told by their code, spare most words the pattern.
  return first < 128 ? first >= 65 && first <= 90 : /^\p{Lu}/u.test(token.text);
}

/** The lower-case words of `length` tokens from `at`, joined by blanks. */
export function wordsFrom(tokens: Token[], at: number, length: number): string {
  let words = wordAt(tokens, at);
  for (let place = at + 1; place < at + length; place += 1) words += ` ${wordAt(tokens, place)}`;
  return words;
}
