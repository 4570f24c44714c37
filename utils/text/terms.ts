import stemEnglish from 'wink-porter2-stemmer';

/** A word or number as it stands in the text. */
export interface Token {
  text: string;
  start: number;
  /** The word to compare by: lower case, without accents or possessive, stemmed; "Strikes" and "striking" give "strike". */
  term: string;
}

/** "Alibaba's", "28.8", "1,000", "don't", "Größe" */
const WORD = /\p{N}+(?:[.,]\p{N}+)*|[\p{L}\p{M}][\p{L}\p{M}\p{N}]*(?:['’]\p{L}+)?/gu;
/** Scripts that put no space between words. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
const POSSESSIVE = /['’]s?$/;
const DIGIT_GROUP = /[,.](?=\p{N}{3}(?!\p{N}))/gu;
const COMBINING = /[\u0300-\u036f]/g;
/** Cutting words to six letters stands in for a stemmer where we have none: within a point of real ones in most inflected languages (McNamee & Mayfield 2004). */
const STEM_LETTERS = 6;

/** The words and numbers of a text in any script, in order. `language` is a BCP 47 tag; what is untold is read as English. */
export function tokens(text: string, language = 'en'): Token[] {
  const stem = language.toLowerCase().startsWith('en') ? stemEnglish : cutWord;
  const found: Token[] = [];
  for (const { 0: word, index } of text.matchAll(WORD)) {
    if (UNSPACED.test(word)) found.push(...segmentWords(word, index, language));
    else found.push({ text: word, start: index, term: termOf(word, stem) });
  }
  return found;
}

function termOf(word: string, stem: (word: string) => string): string {
  if (/^\p{N}/u.test(word)) return word.replace(DIGIT_GROUP, '');
  const lower = word.toLowerCase().replace(POSSESSIVE, '');
  // biome-ignore lint/suspicious/noControlCharactersInRegex: plain ASCII has no accents to take off
  const folded = /^[\x00-\x7f]*$/.test(lower) ? lower : lower.normalize('NFKD').replace(COMBINING, '').normalize('NFC');
  return stem(folded);
}

function cutWord(word: string): string {
  return word.slice(0, STEM_LETTERS);
}

function segmentWords(run: string, offset: number, language: string): Token[] {
  const words = [...new Intl.Segmenter(language, { granularity: 'word' }).segment(run)];
  return words.map(({ segment, index }) => ({ text: segment, start: offset + index, term: segment.normalize('NFKC') }));
}
