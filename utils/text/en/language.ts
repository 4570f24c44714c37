import type { Language } from '@/utils/text/shared/language';
import { tokenize } from '@/utils/text/shared/words/tokens';
import { readDates } from './dates';
import { readNumbers } from './numbers';
import { quotes } from './quotes';
import { scope } from './scope';
import { sentences } from './sentences';
import { speech } from './speech';
import { FUNCTION_WORDS, names } from './words';
import { isPerson } from './words/persons';
import { isRoleNoun } from './words/roleNouns';
import { stem } from './words/stem';

export const english: Language = {
  tag: 'en',
  tokenize,
  stem,
  functionWords: FUNCTION_WORDS,
  isPerson,
  isRoleNoun,
  sentences,
  clauseBreak: /[;:—–]|, (?=(?:and|but|or|so|yet|while|when|after|before|because|although|which|who|where)\b)/g,
  readNumbers,
  readDates,
  quotes,
  speech,
  scope,
  names,
};
