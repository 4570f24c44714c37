import type { Table } from '../words/table';
import type { DateParts } from './dateParts';
import type { DateVocabulary } from './dateVocabulary';

/** How words before or behind a date loosen or bound it. */
export type DateModifier = 'about' | 'before' | 'after' | 'since' | 'until' | 'by';

/** All that a language says of its dates; `readDates` reads any language by it. Sources are of patterns over normalized text. */
export interface DateGrammar {
  /** Whether words stand apart. */
  spaced: boolean;
  /** Whether months and weekdays are written small, so that a capital one inside a sentence is a name: "Julio Paredes". */
  smallCalendar?: boolean;
  /**
   * Whether "last Tuesday" is the nearest before today and "next Tuesday" the nearest after it ("mardi dernier"), not those of
   * the neighbouring weeks (上周二).
   */
  nearestWeekday?: boolean;
  vocabulary: () => DateVocabulary;
  /** What a number in words is worth, for "vor zwei Jahren". */
  amountOf(words: string): number | undefined;
  /** Source of a pattern for an amount: digits, words, "a few". */
  amount: string;
  /**
   * Ways to write a date. At one place the first rule that matches wins, so longer phrases stand before their parts.
   * `{month}` and the like stand for the words of the vocabulary; `DATE_GROUPS` has the others.
   */
  rules: (string | DateTextRule)[];
  /** Between parts of one date: a day and its clock time, a weekday and its date. */
  joint: string;
  /** Between the ends of a range; `between` before the first one is needed where `and` joins them. */
  range: { link: string; between: string; and: string };
  before: Table<DateModifier>;
  after: Table<DateModifier>;
  /** Words by which a sentence speaks of what was, and of what is to come. */
  past: string;
  future: string;
}

/** A way to write a date that the names of its groups do not explain by themselves. */
export interface DateTextRule {
  pattern: string;
  /** What the words mean beside, or instead of, what their groups say. */
  parts: DateParts | ((parts: DateParts, words: string) => DateParts | undefined);
}

/** Groups that every language writes alike. */
export const DATE_GROUPS: Record<string, string> = {
  day: '(?<day>0?[1-9]|[12]\\d|3[01])',
  last: '(?<last>0?[1-9]|[12]\\d|3[01])',
  monthNumber: '(?<monthNumber>0?[1-9]|1[0-2])',
  year: '(?<year>(?:1[5-9]|20|21)\\d\\d)',
  shortYear: '(?<shortYear>\\d\\d)',
  lastYear: '(?<lastYear>(?:1[5-9]|20|21)?\\d\\d)',
  decadeYear: '(?<decadeYear>(?:1[5-9]|20)?\\d0)',
  hour: '(?<hour>[01]?\\d|2[0-4])',
  minute: '(?<minute>[0-5]\\d)',
  untilHour: '(?<untilHour>[01]?\\d|2[0-4])',
  eraYear: '(?<eraYear>\\d{1,2}|元)',
};
