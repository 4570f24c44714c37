import stemEnglish from 'wink-porter2-stemmer';
import { remembering } from './remembering';
import { cutStem } from './stems';

/** A word or number as it stands in a text, with the term it is compared by. */
export interface Word {
  text: string;
  start: number;
  /** Lower case, without accents or possessive, stemmed: "Strikes" and "striking" both give "strike". */
  term: string;
}

/** "Alibaba's", "28.8", "1,000", "don't", "Größe" */
const WORD = /\p{N}+(?:[.,]\p{N}+)*|[\p{L}\p{M}][\p{L}\p{M}\p{N}]*(?:['’]\p{L}+)?/gu;
/** Scripts that put no space between words. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
/** "Alibaba's", "Strikers'" */
const POSSESSIVE = /['’]s?$/;
/** The comma of "1,000", the point of "1.000" */
const DIGIT_GROUP = /[,.](?=\p{N}{3}(?!\p{N}))/gu;
/** "Alibaba": perhaps a name, which gives the same term in every language that writes it so. */
const CAPITAL = /^\p{Lu}/u;
const ACCENT = /[\u0300-\u036f]/g;
/** No language has longer ones in print; a stemmer needs seconds for a word of 14,000 letters. */
const LONGEST_WORD = 100;
/** A memory of this size makes reading a running feed three times as fast. */
const MOST_REMEMBERED = 50_000;
const TERMS = {
  en: remembering((word) => termOf(word, stemEnglish), MOST_REMEMBERED),
  other: remembering((word) => termOf(word, cutStem), MOST_REMEMBERED),
};

/** The words and numbers of a text in any script, in order. `language` is a BCP 47 tag; untold is read as English. */
export function readWords(text: string, language = 'en'): Word[] {
  const kind = language.toLowerCase().startsWith('en') ? 'en' : 'other';
  const unspaced = UNSPACED.test(text);
  const words: Word[] = [];
  for (const { 0: found, index } of text.matchAll(WORD)) {
    if (unspaced && UNSPACED.test(found)) words.push(...segmentRun(found, index, language));
    else
      words.push({
        text: found,
        start: index,
        term: TERMS[CAPITAL.test(found) ? 'en' : kind](found.slice(0, LONGEST_WORD)),
      });
  }
  return words;
}

function termOf(word: string, stem: (word: string) => string): string {
  if (/^\p{N}/u.test(word)) return word.replace(DIGIT_GROUP, '');
  return stem(word.toLowerCase().replace(POSSESSIVE, '').normalize('NFD').replace(ACCENT, '').normalize('NFC'));
}

function segmentRun(run: string, offset: number, language: string): Word[] {
  const segments = new Intl.Segmenter(language, { granularity: 'word' }).segment(run);
  return Array.from(segments, ({ segment, index }) => ({
    text: segment,
    start: offset + index,
    term: segment.normalize('NFKC'),
  }));
}
