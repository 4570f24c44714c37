export type TokenKind = 'word' | 'number' | 'sign';

/** A word, a number in digits or a single sign, with offsets into the text it was cut from. */
export interface Token {
  kind: TokenKind;
  text: string;
  /** Lower case, curly apostrophes straightened. */
  lower: string;
  start: number;
  end: number;
}

/**
 * Words with inner apostrophes ("don't"), numbers with separators ("1,098", "5.7", "12,34,567" as India writes), else one sign.
 * Each alternative consumes what it has looked at, so time is linear.
 */
const TOKEN =
  /\p{L}[\p{L}\p{M}]*(?:['’]\p{L}+)*|\d{1,3}(?:,\d{3})+(?!\d)(?:\.\d+)?|\d{1,2}(?:,\d\d)+,\d{3}(?!\d)(?:\.\d+)?|\d+(?:\.\d+)?|[^\s\p{L}\d]/gu;

/** Cuts a text into tokens; white space is dropped. `offset` is added to every start and end. */
export function tokenize(text: string, offset = 0): Token[] {
  let end = 0;
  return (text.match(TOKEN) ?? []).map((found) => {
    // Only white space, which no token holds, stands between two tokens.
    const start = text.indexOf(found, end);
    end = start + found.length;
    return { kind: kindOf(found), text: found, lower: normal(found), start: offset + start, end: offset + end };
  });
}

function kindOf(found: string): TokenKind {
  const first = found.charCodeAt(0);
  if (first >= 48 && first <= 57) return 'number';
  // Latin letters, told by their code, spare most words the pattern.
  const isLatin = (first >= 97 && first <= 122) || (first >= 65 && first <= 90);
  return isLatin || /^\p{L}/u.test(found) ? 'word' : 'sign';
}

function normal(found: string): string {
  const lower = found.toLowerCase();
  return lower.includes('’') ? lower.replaceAll('’', "'") : lower;
}
