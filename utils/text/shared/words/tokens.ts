type TokenKind = 'word' | 'number' | 'sign';

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
  return tokensOf(text, offset, TOKEN);
}

/** Of languages with a decimal comma: "l'homme" are two words, "1.098" and "1 098" one number, as is "5,7". */
const TOKEN_WITH_COMMA =
  /\p{L}[\p{L}\p{M}]*|\d{1,3}(?:[.\u00a0\u202f]\d{3})+(?!\d)(?:,\d+)?|\d+(?:,\d+)?|[^\s\p{L}\d]/gu;

/** Cuts a text of a language with a decimal comma into tokens. */
export function tokenizeWithComma(text: string, offset = 0): Token[] {
  return tokensOf(text, offset, TOKEN_WITH_COMMA);
}

/** Numbers, Latin words, runs of other letters, signs; with full-width digits and letters. */
const PIECE =
  /[\d\uff10-\uff19]{1,3}(?:,[\d\uff10-\uff19]{3})+|[\d\uff10-\uff19]+(?:[.．][\d\uff10-\uff19]+)?|[\p{Script=Latin}]+|[\p{L}\p{M}ー々]+|\S/gu;

/** Cuts a text of a script without spaces into tokens, its words as the engine parts them. */
export function segmentingTokenizer(tag: string): (text: string, offset?: number) => Token[] {
  let segmenter: Intl.Segmenter | undefined;
  return (text, offset = 0) => {
    segmenter ??= new Intl.Segmenter(tag, { granularity: 'word' });
    const tokens: Token[] = [];
    for (const { 0: piece, index } of text.matchAll(PIECE)) {
      const at = offset + index;
      const isRun = /^\p{L}/u.test(piece) && !/^\p{Script=Latin}/u.test(piece);
      const parts = isRun ? Array.from(segmenter.segment(piece)) : [{ segment: piece, index: 0 }];
      for (const { segment, index: from } of parts)
        tokens.push({
          kind: kindOf(segment.normalize('NFKC')),
          text: segment,
          lower: normal(segment.normalize('NFKC')),
          start: at + from,
          end: at + from + segment.length,
        });
    }
    return tokens;
  };
}

function tokensOf(text: string, offset: number, pattern: RegExp): Token[] {
  let end = 0;
  return (text.match(pattern) ?? []).map((found) => {
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
