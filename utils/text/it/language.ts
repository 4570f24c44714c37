import type { Language } from '@/utils/text/shared/language';
import { readersOf } from '@/utils/text/shared/readers';
import { cutStem } from '@/utils/text/shared/words/stems';
import { tokenizeWithComma } from '@/utils/text/shared/words/tokens';
import { dates } from './dates';
import { newsWords } from './newsWords';
import { numbers } from './numbers';
import { quotes } from './quotes';
import { scope } from './scope';
import { sentences } from './sentences';
import { speech } from './speech';
import { CLAUSE_BREAK, FUNCTION_WORDS, names, STOP } from './words';

export const italian: Language = {
  tag: 'it',
  tokenize: tokenizeWithComma,
  stem: cutStem,
  functionWords: FUNCTION_WORDS,
  sentences,
  clauseBreak: CLAUSE_BREAK,
  ...readersOf(numbers, dates, { stop: STOP, pass: new Set(), stem: cutStem, ofWhole: /^ (?:dei|degli|delle|su) $/u }),
  quotes,
  speech,
  scope,
  names,
  newsWords,
};
