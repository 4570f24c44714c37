import type { PartOfDay, RelativeUnit, Season, Slice, Which } from './dateParts';

/** Which way words count from a day: "vor zwei Jahren" from the article's, "zwei Tage später" from another event's. */
type Way = 'ago' | 'ahead' | 'before' | 'after';

/** The words of a language's dates, plain, each with what it means. Rules name them by the key of their table. */
export interface DateVocabulary {
  month: ReadonlyMap<string, number>;
  weekday: ReadonlyMap<string, number>;
  /** "heute", "ayer", as days from the article's. */
  near: ReadonlyMap<string, number>;
  /** "am nächsten Tag", "当日", as days from another event's. */
  offset: ReadonlyMap<string, number>;
  part: ReadonlyMap<string, PartOfDay>;
  /** Words that say which half of the day an hour lies in. */
  half: ReadonlyMap<string, 'am' | 'pm'>;
  unit: ReadonlyMap<string, RelativeUnit>;
  which: ReadonlyMap<string, Which>;
  way: ReadonlyMap<string, Way>;
  season: ReadonlyMap<string, Season>;
  slice: ReadonlyMap<string, Slice>;
  /** "primer" of "primer trimestre", "二" of "第二季度" */
  quarter: ReadonlyMap<string, number>;
  /** "Neunzigerjahre" is 1990. */
  decade: ReadonlyMap<string, number>;
  /** Years that a word names against the article's: 去年 is −1. */
  yearShift: ReadonlyMap<string, number>;
  /** The year before an era's first: 令和 is 2018. */
  era: ReadonlyMap<string, number>;
  /** Hours and parts of an hour in words: "media" is 30. */
  hourWord: ReadonlyMap<string, number>;
  minuteWord: ReadonlyMap<string, number>;
  /** Days and moments by a name: "Weihnachten". */
  named: ReadonlyMap<string, { month?: number; day?: number; vague?: boolean }>;
}

/** A table from lines of "words: meaning"; words that mean the same are parted by bars. */
export function meanings<T>(table: Record<string, T> | [string, T][]): ReadonlyMap<string, T> {
  const rows = Array.isArray(table) ? table : Object.entries(table);
  return new Map(rows.flatMap(([words, meaning]) => words.split('|').map((word): [string, T] => [word, meaning])));
}

const JANUARY = Date.UTC(2023, 0, 15);
const SUNDAY = Date.UTC(2023, 0, 1);
const DAY = 86_400_000;

/** The names of the months, long and short, as the engine knows them for a language, without full stops. */
export function monthNames(tag: string, further: Record<string, number> = {}): ReadonlyMap<string, number> {
  const names = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12].flatMap((month) =>
    namesOf(tag, 'month', JANUARY + (month - 1) * 30 * DAY).map((name): [string, number] => [name, month]),
  );
  return new Map([...names, ...meanings(further)]);
}

/** The names of the days of the week, 0 for Sunday. */
export function weekdayNames(tag: string, further: Record<string, number> = {}): ReadonlyMap<string, number> {
  const names = [0, 1, 2, 3, 4, 5, 6].flatMap((weekday): [string, number][] =>
    namesOf(tag, 'weekday', SUNDAY + weekday * DAY)
      .slice(0, 1)
      .map((name) => [name, weekday]),
  );
  return new Map([...names, ...meanings(further)]);
}

function namesOf(tag: string, part: 'month' | 'weekday', time: number): string[] {
  return (['long', 'short'] as const).map((length) =>
    new Intl.DateTimeFormat(tag, { [part]: length, timeZone: 'UTC' }).format(time).toLowerCase().replace(/\.$/, ''),
  );
}
