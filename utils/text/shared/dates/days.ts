/** Days since 1970-01-01 of the civil calendar: arithmetic without time zones. */
export type DayNumber = number;

const MS_A_DAY = 86_400_000;

export function dayNumber(year: number, month: number, day: number): DayNumber {
  return Date.UTC(year, month - 1, day) / MS_A_DAY;
}

/** "2026-07-10" */
export function isoDay(day: DayNumber): string {
  return new Date(day * MS_A_DAY).toISOString().slice(0, 10);
}

export function civil(day: DayNumber): { year: number; month: number; day: number; weekday: number } {
  const date = new Date(day * MS_A_DAY);
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    weekday: date.getUTCDay(),
  };
}

/** The first day of the month that lies `months` after the month of a day. */
export function monthStart(day: DayNumber, months = 0): DayNumber {
  const { year, month } = civil(day);
  return dayNumber(year, month + months, 1);
}

/** The Monday of the week that holds a day. */
export function weekStart(day: DayNumber): DayNumber {
  return day - ((civil(day).weekday + 6) % 7);
}

/** The day that an ISO time or a written date ("July 7, 2012", "05 May 2010") names, or undefined. */
export function dayOf(written = ''): DayNumber | undefined {
  const iso = /^(\d{4})-(\d{2})-(\d{2})/.exec(written);
  // Years beyond these are mistakes, and beyond what a Date can hold.
  if (iso) return checked(dayNumber(Number(iso[1]), Number(iso[2]), Number(iso[3])));
  if (!/\p{L}/u.test(written) || !/\d{4}/.test(written)) return undefined;
  // "July 2nd, 2013" is no date to the engine, "July 2, 2013" is.
  const time = new Date(written.replace(/(\d)(?:st|nd|rd|th)\b/, '$1'));
  return Number.isNaN(time.getTime())
    ? undefined
    : checked(dayNumber(time.getFullYear(), time.getMonth() + 1, time.getDate()));
}

const EARLIEST = dayNumber(1500, 1, 1);
const LATEST = dayNumber(2200, 1, 1);

function checked(day: DayNumber): DayNumber | undefined {
  return day >= EARLIEST && day < LATEST ? day : undefined;
}
