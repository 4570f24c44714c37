import type { Article, Certainty, DetailKind, MentionKind } from '@/utils/model';
import type { RelativeUnit } from '@/utils/text/shared/dates/dateParts';
import type { Language } from '@/utils/text/shared/language';
import type { Quantity } from '@/utils/text/shared/numbers/quantity';
import type { Sentence } from '@/utils/text/shared/words/sentences';
import type { Token } from '@/utils/text/shared/words/tokens';

/** One article prepared for the finders, so that its sentences and words are cut once. */
export interface Account {
  article: Article;
  language: Language;
  sentences: Sentence[];
  /** The tokens of each sentence, with offsets into the article's text. */
  tokens: Token[][];
  /** Of these the words with a capital: names, and here and there the first word of a sentence. */
  names: Token[][];
}

/** Words that a finder claims, with what it read in them. Offsets point into the article's text. */
export interface FoundMention<R extends ParsedValue = ParsedValue> {
  kind: DetailKind;
  start: number;
  end: number;
  /** Index into the account's sentences. */
  sentence: number;
  /** Comparable form: two mentions with the same value say the same. */
  value: string;
  certainty?: Certainty;
  /** Who is credited, in the article's words. */
  attribution?: string;
  parsed: R;
}

/** Finds the mentions of one kind, in the order of the text. Finders never see each other's work. */
export interface Finder<R extends ParsedValue = ParsedValue> {
  kind: MentionKind;
  find(account: Account): FoundMention<R>[];
}

/** What a finder read in the words of a mention. A kind with more to say than its value adds a member. */
export type ParsedValue = ParsedNumber | ParsedDate | ParsedQuote | ParsedText;

/** What is quoted, with the language whose words turn its sense. */
export interface ParsedQuote {
  type: 'quote';
  language: Language;
}

/** Names and attributions: what they say is in their words. */
export interface ParsedText {
  type: 'text';
}

/** A number as the article writes it, in the unit it is written in. */
export interface ParsedNumber extends Omit<Quantity, 'first' | 'next' | 'within'> {
  type: 'number';
  /** Stems of what is counted, nearest to the number first: "25,000 fake accounts" gives account, fake. */
  counted: string[];
  /** Of a count, the stem of the noun that it counts, where that is said with the number. */
  head?: string;
}

export type DatePrecision = 'time' | 'part of day' | 'day' | 'week' | 'month' | 'season' | 'year' | 'period';

/** A date, with the time span that its words cover. */
export interface ParsedDate {
  type: 'date';
  precision: DatePrecision;
  /** Half-open span [from, to) as local ISO times without zone ("2026-07-10T00:00"); absent when unresolved. */
  from?: string;
  to?: string;
  /** Of "from 2008 to 2019" the span of either end. */
  ends?: { from: string; to: string }[];
  /** The unit in which its words count from the day of writing: day for "yesterday", week for "last week". */
  fromToday?: RelativeUnit;
  /** Whether the article says the date itself, or it was worked out from the article's own date. */
  basis: 'absolute' | 'relative' | 'unresolved';
  /** The day of the week it names or falls on, 0 for Sunday. */
  weekday?: number;
  /** Month 1 to 12 and day of the month as far as the words or the resolution give them. */
  month?: number;
  day?: number;
  year?: number;
  /** Clock time as minutes after midnight, with its zone as written ("ET"). */
  minutes?: number;
  /** The end of "between 5 and 6 p.m.". */
  untilMinutes?: number;
  zone?: string;
  /** "about 9:30", "before Friday", "since February". */
  modifier?: 'about' | 'before' | 'after' | 'since' | 'until' | 'by';
}
