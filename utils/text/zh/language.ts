import type { Language } from '@/utils/text/shared/language';
import { readersOf } from '@/utils/text/shared/readers';
import { segmentingTokenizer } from '@/utils/text/shared/words/tokens';
import { dates } from './dates';
import { names } from './names';
import { newsWords } from './newsWords';
import { numbers } from './numbers';
import { quotes } from './quotes';
import { scope } from './scope';
import { sentences } from './sentences';
import { speech } from './speech';
import { CLAUSE_BREAK, FUNCTION_WORDS, PASS } from './words';

/** Words are not inflected in writing, or their endings are parted from them. */
const stem = (word: string) => word;

export const chinese: Language = {
  tag: 'zh',
  tokenize: segmentingTokenizer('zh'),
  stem,
  functionWords: FUNCTION_WORDS,
  sentences,
  clauseBreak: CLAUSE_BREAK,
  ...readersOf(numbers, dates, { stop: FUNCTION_WORDS, pass: PASS, stem }),
  quotes,
  speech,
  scope,
  names,
  newsWords,
};
