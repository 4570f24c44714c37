import { plainWords, type QuoteRules } from '@/utils/text/shared/speech/quoteRules';

export const quotes: QuoteRules = {
  marks: { '„': '“”', '“': '”', '«': '»', '»': '«', '"': '"' },
  single: false,
  /** The words of a speaker between the two parts of one utterance. */
  tag: /^, ?[“”»"] ?(?:sagte|sagt|erklärte|so|betonte|meinte|schrieb)[^„“«»"\n]{2,60}, ?[„«"] ?$/,
  words: plainWords,
};
