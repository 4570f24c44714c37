import { type QuoteRules, segmentedWords } from '@/utils/text/shared/quoteRules';

export const quotes: QuoteRules = {
  marks: { '「': '」', '『': '』', '“': '”' },
  single: false,
  words: segmentedWords('ja'),
};
