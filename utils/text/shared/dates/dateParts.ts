/** What the words of a date say, before it is known which day of the calendar they mean. */
export interface DateParts {
  year?: number;
  /** 1 to 12 */
  month?: number;
  day?: number;
  /** Last day of a run of days in one month: 5 in "July 3-5". */
  lastDay?: number;
  /** 0 to 6, Sunday first */
  weekday?: number;
  /** A span that a unit names, counted from the article's: "last month" is month −1, "today" is day 0. */
  relative?: { unit: RelativeUnit; amount: number };
  /** Counted from another event that the article tells of: "two days after", "the next morning". */
  offset?: { unit: RelativeUnit; amount: number };
  /** "dozens of months ago", "a few days later": the amount is not known. */
  vague?: boolean;
  /** "this Friday", "next May", "last Sunday", "this past Wednesday" */
  which?: Which;
  /** Which year it is, counted from the article's: −1 for "November of last year". */
  yearShift?: number;
  /** A piece of the span that the other parts tell: "the first three months of 2021". */
  piece?: { end: 'first' | 'last'; unit: RelativeUnit; units: number };
  /** How many units a span that touches today has: 3 for "the past three months". */
  run?: number;
  partOfDay?: PartOfDay;
  season?: Season;
  /** Years that the words span: 10 for "the 1990s". */
  years?: number;
  /** "the first quarter of 2009", "second half of 2008", "early July", "mid-February", "the end of the year" */
  slice?: Slice;
  /** Clock time in minutes after midnight. */
  minutes?: number;
  /** The end of "between 5 and 6 p.m.", in minutes after midnight. */
  untilMinutes?: number;
  /** "ET", "UTC", "local" */
  zone?: string;
  /** A day with a name: "Christmas Day", "training camp". */
  named?: string;
}

/** "Last Friday" is of last week, "this past Friday" the nearest before today, "this coming Friday" the nearest after it. */
export type Which = 'last' | 'this' | 'next' | 'past' | 'coming';

export type RelativeUnit =
  | 'minute'
  | 'hour'
  | 'day'
  | 'week'
  | 'weekend'
  | 'month'
  | 'quarter'
  | 'year'
  | 'season'
  | 'decade'
  | 'century';
export type PartOfDay = 'early' | 'morning' | 'afternoon' | 'evening' | 'night' | 'late';
export type Season = 'spring' | 'summer' | 'autumn' | 'winter';
export type Slice = 'Q1' | 'Q2' | 'Q3' | 'Q4' | 'H1' | 'H2' | 'early' | 'mid' | 'late';
