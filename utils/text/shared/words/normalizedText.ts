/** Signs that stand for plain ones of the same length: spaces that do not break, and what is written full width. */
const SPACES = /[\u00a0\u2007\u2009\u202f\u3000]/g;
const FULL_WIDTH = /[\uff01-\uff5e]/g;
const WIDTH = 0xfee0;

/**
 * A text as patterns read it: lower case, plain spaces, digits and signs of ordinary width, straight apostrophes. Every
 * character keeps its place, so that offsets hold in both.
 */
export function normalizedText(text: string): string {
  const plain = text
    .replace(SPACES, ' ')
    .replace(FULL_WIDTH, (sign) => String.fromCharCode(sign.charCodeAt(0) - WIDTH))
    .replaceAll('’', "'");
  const lower = plain.toLowerCase();
  // A few letters, such as İ, grow when they are made small.
  return lower.length === plain.length ? lower : plain.replace(/[A-ZÀ-ÖØ-Þ]/g, (letter) => letter.toLowerCase());
}
