import { plainWords, type QuoteRules } from '@/utils/text/shared/speech/quoteRules';

export const quotes: QuoteRules = {
  marks: { '«': '»', '“': '”', '"': '"' },
  single: false,
  /** The words of a speaker between the two parts of one utterance. */
  tag: /^,?\s?[»”"]\s?,?\s?(?:a |dit|explique|assure|poursuit)[^«“"\n]{2,60},\s?[«“"]\s?$/,
  words: plainWords,
};
