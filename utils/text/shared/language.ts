import type { FoundDate } from './dates/foundDate';
import type { NumberPhrase } from './numbers/numberPhrase';
import type { QuoteRules } from './speech/quoteRules';
import type { SpeechRules } from './speech/speechRules';
import type { ScopeRules } from './words/scopeRules';
import type { SentenceRules } from './words/sentences';
import type { Token } from './words/tokens';

/** A sentence as the finders read it; its own offset and those of its tokens point into the article's text. */
export interface SentenceWords {
  text: string;
  start: number;
  tokens: Token[];
}

/** What the folder of a language gives. Everything outside `text/` asks a language by these and knows none by name. */
export interface Language {
  /** BCP 47 primary subtag. */
  tag: string;
  /** Words, numbers and signs of a text; `offset` is added to their places. */
  tokenize(text: string, offset?: number): Token[];
  /** The term by which forms of one word are equal; the word is in lower case. */
  stem(word: string): string;
  /** Words that say nothing of what a text is about, as they are stemmed. */
  functionWords: ReadonlySet<string>;
  sentences: SentenceRules;
  /** Words that news is told with, by their stems, each with the English word that it stands for; English has none. */
  newsWords?: ReadonlyMap<string, string>;
  /** Whether a noun, by its stem, is one for people; absent where the language has no list of them. */
  isPerson?(noun: string): boolean;
  /** Whether a noun, in lower case, says what somebody is: "minister", "parteichef"; absent where the language has no list of them. */
  isRoleNoun?(noun: string): boolean;
  /** Where a clause of a sentence ends and the next begins; a global pattern. */
  clauseBreak: RegExp;
  /** Numbers with what they count, in order; offsets into the article's text. */
  readNumbers(sentence: SentenceWords): NumberPhrase[];
  /** Dates and times, in order; offsets into the article's text. */
  readDates(sentence: SentenceWords): FoundDate[];
  quotes: QuoteRules;
  /** What the words beside a number or date make of it; absent where that is not told apart. */
  scope?: ScopeRules;
  /** Speech verbs, how a speaker is named, and what hedges a sentence; absent where voices are not told apart. */
  speech?: SpeechRules;
  /** How names are told from other words. */
  names: NameRules | NamePattern;
}

/** Names in a script without capitals: each match of one of the patterns is one. Global patterns over a sentence. */
export interface NamePattern {
  patterns: RegExp[];
}

/** How names are told from other capitalised words. */
export interface NameRules {
  /** Capitalised words that are no names of their own: titles, days, first words. Lower case. */
  notNames: ReadonlySet<string>;
  /** Words in lower case inside a name: "de", "von". */
  inner: ReadonlySet<string>;
  /** Words before which "of" joins two parts of one name: "Bank of England". Undefined where no word does. */
  joining?: { word: string; after: RegExp };
  /** Whether all nouns have capitals, so that one capitalised word alone is no name. */
  nounsAreCapital?: boolean;
}
