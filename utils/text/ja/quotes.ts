import { type QuoteRules, segmentedWords } from '@/utils/text/shared/speech/quoteRules';

export const quotes: QuoteRules = {
  marks: { '「': '」', '『': '』', '“': '”' },
  single: false,
  words: segmentedWords('ja'),
};
