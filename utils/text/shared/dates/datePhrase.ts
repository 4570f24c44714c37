import type { DateParts } from './dateParts';

/** A date in a sentence's tokens, from `first` up to, not with, `next`. */
export interface DatePhrase {
  first: number;
  next: number;
  parts: DateParts;
  /** The other end of "between April 22 and June 5". */
  until?: DateParts;
  /** The clock time and the day in it, where the phrase tells both: "3:30 p.m." and "Friday". */
  clock?: DatePhrase;
  day?: DatePhrase;
}
