import type { DateModifier } from './dateGrammar';
import type { DateParts } from './dateParts';
import type { Tense } from './dateSpan';

/** A date as words tell it, with its place in them. */
export interface DateWords {
  start: number;
  end: number;
  parts: DateParts;
  /** The other end of "between April 22 and June 5". */
  until?: DateParts;
  /** The clock time and the day in it, where the phrase tells both: "3:30 p.m." and "Friday". */
  clock?: DateWords;
  day?: DateWords;
}

/** A date with what the words round it say. Day and clock time are two of them, which two outlets may give apart. */
export interface FoundDate extends Omit<DateWords, 'clock' | 'day'> {
  tense: Tense;
  modifier?: DateModifier;
}
