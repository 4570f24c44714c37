const JAPANESE = /[\u3041-\u30FF\u4E00-\u9FA5々、。「」]+/g;
const HAN = /[\u4E00-\u9FA5\u3001-\u3011\uFF01-\uFF1F]+/g;
/** Words as a language of this charset writes them. What another charset's bytes give is a jumble of cases and scripts. */
const GUESSES: [label: string, words: RegExp][] = [
  ['shift_jis', JAPANESE],
  ['euc-jp', JAPANESE],
  ['euc-kr', /[\uAC00-\uD7A3]+/g],
  ['windows-1251', /(?<!\p{L})[\u0401-\u040F\u0410-\u042F]?[\u0430-\u045F]+(?!\p{L})/gu],
  ['koi8-r', /(?<!\p{L})[А-ЯЁ]?[а-яё]+(?!\p{L})/gu],
  ['windows-1253', /(?<!\p{L})[Α-ΩΆΈΉΊΌΎΏ]?[α-ωάέήίόύώϊϋΐΰ]+(?!\p{L})/gu],
  ['gb18030', HAN],
  ['big5', HAN],
];
/** Of the signs beyond ASCII, this share must stand in such words. */
const MOST = 0.9;
/** Japanese has kana between its characters; Chinese read as Japanese has next to none. */
const LEAST_KANA = 0.2;

/** The charset that bytes are in which neither say so nor are UTF-8; undefined where they are as good as Western. */
export function guessCharset(bytes: Uint8Array): string | undefined {
  return GUESSES.find(([label, words]) => {
    const text = decode(bytes, label);
    const signs = beyondAscii(text);
    if (signs === 0 || (words === JAPANESE && lengthOf(text, /[\u3041-\u30FF]+/g) < signs * LEAST_KANA)) return false;
    return lengthOf(text, words) >= signs * MOST;
  })?.[0];
}

/** Quotation marks, dashes and the like stand in every charset's texts and tell nothing. */
const beyondAscii = (text: string) => lengthOf(text, /[^\0-\x7f\p{Pd}\p{Pi}\p{Pf}\s№]+/gu);

const lengthOf = (text: string, part: RegExp) => (text.match(part) ?? []).join('').length;

function decode(bytes: Uint8Array, label: string): string {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch {
    return '';
  }
}
