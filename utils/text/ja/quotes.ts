import { type QuoteRules, segmentedWords } from '@/utils/text/shared/speech/quoteRules';
import { FUNCTION_WORDS } from './words';

export const quotes: QuoteRules = {
  marks: { '「': '」', '『': '』', '“': '”' },
  single: false,
  words: segmentedWords('ja'),
  turning: new Set('ない せん ず 決して'.split(' ')),
  merely: new Set('だけ のみ'.split(' ')),
  light: FUNCTION_WORDS,
};
