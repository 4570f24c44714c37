/**
 * Cutting words to six letters stands in for a stemmer where there is none: it comes close to real ones in inflected
 * European languages (McNamee and Mayfield, Character n-gram tokenization, 2004).
 */
const STEM_LETTERS = 6;
const ACCENT = /[\u0300-\u036f]/g;

/** The first letters of a word in lower case, without accents. */
export function cutStem(word: string): string {
  return word.normalize('NFD').replace(ACCENT, '').normalize('NFC').slice(0, STEM_LETTERS);
}
