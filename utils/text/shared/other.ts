import type { Language } from './language';
import { plainWords } from './speech/quoteRules';
import { cutStem } from './words/stems';
import { tokenize } from './words/tokens';

const NONE: ReadonlySet<string> = new Set();

/** Any language that is not supported: its words are known for matching, and nothing is read as a value. */
export const other: Language = {
  tag: 'und',
  tokenize,
  stem: cutStem,
  functionWords: NONE,
  sentences: { tag: 'en', beforeName: NONE, beforeDigit: /(?!)/, inside: NONE, starters: NONE },
  clauseBreak: /[;:—–]/g,
  readNumbers: () => [],
  readDates: () => [],
  names: { patterns: [] },
  quotes: { marks: {}, single: false, words: plainWords, turning: new Set(), merely: new Set(), light: new Set() },
};
