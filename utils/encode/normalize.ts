/** A text as the tokenizer reads it, and for each of its characters where it stood in the original. */
export interface Normalized {
  text: string;
  /** Offsets into the original, one a UTF-16 unit of `text`. */
  starts: number[];
  ends: number[];
}

/** Stands for a blank in front of a word, as SentencePiece writes it. */
const BLANK = '▁';
/** White space and parts of letters that come to nothing are skipped, but not without end. */
const MOST_UNITS_A_CHARACTER = 4;

const ASCII = /^[!-~]+$/;
const letters = new Intl.Segmenter('en', { granularity: 'grapheme' });

/**
 * Unicode's compatibility form (NFKC) with each run of white space as one `▁`, and one in front. It is made letter by
 * letter, in what a reader takes for one letter, so that every character knows what it was made of. Ends soon after
 * `longest` characters: what comes later would not be read.
 */
export function normalize(original: string, longest: number): Normalized {
  const made: Normalized = { text: '', starts: [], ends: [] };
  for (const { 0: word, index } of original.slice(0, MOST_UNITS_A_CHARACTER * longest).matchAll(/\S+/gu)) {
    if (made.text.length >= longest) break;
    append(made, BLANK, index, index);
    if (ASCII.test(word)) appendEach(made, word, index);
    else appendLetters(made, word, index);
  }
  return made;
}

/** Plain letters stay as they are. */
function appendEach(made: Normalized, word: string, start: number): void {
  for (let at = 0; at < word.length; at += 1) append(made, word[at]!, start + at, start + at + 1);
}

/** A letter may become several, and a blank before a mark: "´" is made of both. */
function appendLetters(made: Normalized, word: string, start: number): void {
  for (const { segment, index } of letters.segment(word)) {
    const text = segment.normalize('NFKC').replaceAll(/\s+/gu, made.text.endsWith(BLANK) ? '' : BLANK);
    append(made, text, start + index, start + index + segment.length);
  }
}

function append(made: Normalized, text: string, start: number, end: number): void {
  made.text += text;
  for (let at = 0; at < text.length; at += 1) {
    made.starts.push(start);
    made.ends.push(end);
  }
}
