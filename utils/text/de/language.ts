import type { Language } from '@/utils/text/shared/language';
import { readersOf } from '@/utils/text/shared/readers';
import { cutStem } from '@/utils/text/shared/words/stems';
import { tokenizeWithComma } from '@/utils/text/shared/words/tokens';
import { dates } from './dates';
import { newsWords } from './newsWords';
import { numbers } from './numbers';
import { quotes } from './quotes';
import { isRoleNoun } from './roleNouns';
import { scope } from './scope';
import { sentences } from './sentences';
import { speech } from './speech';
import { CLAUSE_BREAK, FUNCTION_WORDS, names, STOP } from './words';

export const german: Language = {
  tag: 'de',
  tokenize: tokenizeWithComma,
  stem: cutStem,
  functionWords: FUNCTION_WORDS,
  isRoleNoun,
  sentences,
  clauseBreak: CLAUSE_BREAK,
  ...readersOf(numbers, dates, { stop: STOP, pass: new Set(), stem: cutStem, nounsAreCapital: true }),
  quotes,
  speech,
  scope,
  names,
  newsWords,
};
