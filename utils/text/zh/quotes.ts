import { type QuoteRules, segmentedWords } from '@/utils/text/shared/speech/quoteRules';
import { FUNCTION_WORDS } from './words';

export const quotes: QuoteRules = {
  marks: { '“': '”', '「': '」', '『': '』', '"': '"' },
  single: false,
  words: segmentedWords('zh'),
  turning: new Set('不 没 没有 无 未 并非 绝不 决不 从未 从不 不会 不能 不是 不要 不可 并不 并未 未能 无法'.split(' ')),
  merely: new Set('仅 只'.split(' ')),
  light: FUNCTION_WORDS,
};
