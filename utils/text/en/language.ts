import type { Language } from '@/utils/text/language';
import { tokenize } from '@/utils/text/shared/tokens';
import { readDates } from './foundDates';
import { FUNCTION_WORDS } from './functionWords';
import { names } from './names';
import { readNumbers } from './numbers';
import { quotes } from './quotes';
import { sentences } from './sentences';
import { speech } from './speech';
import { stem } from './stem';

export const english: Language = {
  tag: 'en',
  tokenize,
  stem,
  functionWords: FUNCTION_WORDS,
  sentences,
  clauseBreak: /[;:—–]|, (?=(?:and|but|or|so|yet|while|when|after|before|because|although|which|who|where)\b)/g,
  readNumbers,
  readDates,
  quotes,
  speech,
  names,
};
