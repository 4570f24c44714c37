import { completes } from './completes';
import type { DateParts } from './dateParts';
import type { DateWords } from './foundDate';

/** Joins neighbours that complete each other: a day and its clock time, a weekday and its date. */
export function joinDates(plain: string, found: DateWords[], joint: RegExp): DateWords[] {
  const all: DateWords[] = [];
  for (const phrase of found) {
    const last = all.at(-1);
    if (last && joint.test(plain.slice(last.end, phrase.start)) && completes(last.parts, phrase.parts))
      all[all.length - 1] = join(last, phrase);
    else all.push(phrase);
  }
  return all;
}

function join(one: DateWords, other: DateWords): DateWords {
  const parts = { ...one.parts, ...other.parts };
  const whole = { start: one.start, end: other.end, parts };
  const clock = [one, other].find((phrase) => phrase.parts.minutes !== undefined && phrase.clock === undefined);
  if (!clock) return one.clock ? { ...whole, clock: one.clock, day: one.day } : whole;
  return { ...whole, clock, day: clock === one ? other : one };
}

/** Joins the two ends of "zwischen April und Juni", "du 3 au 9 juin", "2018年4月から24年1月". */
export function joinRanges(
  plain: string,
  found: DateWords[],
  { link, between, and }: { link: RegExp; between: RegExp; and: RegExp },
): DateWords[] {
  const all: DateWords[] = [];
  for (const phrase of found) {
    const last = all.at(-1);
    const gap = last && plain.slice(last.end, phrase.start);
    const linked = last && gap && (link.test(gap) || (and.test(gap) && between.test(plain.slice(0, last.start))));
    if (last && linked && !last.until && sameKind(last.parts, phrase.parts)) {
      all[all.length - 1] = { start: last.start, end: phrase.end, parts: last.parts, until: phrase.parts };
    } else all.push(phrase);
  }
  return all;
}

function sameKind(one: DateParts, other: DateParts): boolean {
  const isClock = (parts: DateParts) => parts.minutes !== undefined;
  const isLone = (parts: DateParts) => parts.month === undefined && parts.day === undefined && parts.year !== undefined;
  if (isClock(one) !== isClock(other)) return false;
  return isLone(one) === isLone(other) || one.month !== undefined;
}
