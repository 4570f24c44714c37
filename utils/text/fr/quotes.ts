import { plainWords, type QuoteRules } from '@/utils/text/shared/speech/quoteRules';
import { STOP } from './words';

export const quotes: QuoteRules = {
  marks: { '«': '»', '“': '”', '"': '"' },
  single: false,
  /** The words of a speaker between the two parts of one utterance. */
  tag: /^,?\s?[»”"]\s?,?\s?(?:a |dit|explique|assure|poursuit)[^«“"\n]{2,60},\s?[«“"]\s?$/,
  words: plainWords,
  /** Without "ne", which speech leaves out. */
  turning: new Set('pas jamais sans rien aucun aucune guère'.split(' ')),
  merely: new Set('seulement uniquement'.split(' ')),
  light: STOP,
};
