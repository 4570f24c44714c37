import type { DateParts, RelativeUnit, Season, Slice, Which } from '@/utils/text/shared/dates/dateParts';
import { SMALL } from '../words/numberWords';

export function offsetOf(unit: RelativeUnit, amount: number): DateParts {
  return { offset: { unit, amount } };
}

/** Amounts that "a few", "several" and a bare plural stand for are not known; 3 only tells the direction. */
const SOME = 3;

/** "two years ago", "a few months later"; undefined where the words tell of no date. */
export function counted(
  count: string | undefined,
  written: string | undefined,
  way: string | undefined,
): DateParts | undefined {
  if (way === 'into') return undefined;
  const known = amountOf(count);
  const [unit, times] = plainUnit(written);
  const sign = /ago|earlier|before/.test(way ?? '') ? -1 : 1;
  const amount = sign * times * (known ?? SOME);
  const vague = known === undefined && { vague: true };
  if (way === 'ago' || way === 'from now') return { relative: { unit, amount }, ...vague };
  return { ...offsetOf(unit, amount), ...vague };
}

/** "the past three months", "the next few weeks": a span that touches today. */
export function runOf(which: string | undefined, count: string | undefined, written: string | undefined): DateParts {
  const known = amountOf(count);
  const [unit, times] = plainUnit(written);
  const relative = { unit, amount: /^[nc]/.test(which ?? '') ? 1 : -1 };
  return known === undefined ? { relative, vague: true } : { relative, run: known * times };
}

/** "a", "two", "10"; undefined for "a few" and where nothing is counted. */
export function amountOf(count: string | undefined): number | undefined {
  if (count === undefined) return undefined;
  if (/^an?$/.test(count)) return 1;
  return SMALL.get(count) ?? (/^\d+$/.test(count) ? Number(count) : undefined);
}

function plainUnit(written = ''): [unit: RelativeUnit, times: number] {
  if (written === 'fortnight') return ['week', 2];
  return [(written === 'night' ? 'day' : written) as RelativeUnit, 1];
}

const SEASON = /^(?:spring|summer|autumn|fall|winter)$/;

export function unitSpan(slice: string | undefined, which: string | undefined, unit: string | undefined): DateParts {
  const sliced = slice && sliceOf(slice);
  const order = whichOf(which);
  if (SEASON.test(unit ?? ''))
    return { season: seasonOf(unit), which: order === 'last' && which === 'this past' ? 'last' : order };
  const amount = { last: -1, this: 0, next: 1 }[order];
  return {
    relative: { unit: unit as RelativeUnit, amount: unit === 'weekend' && which === 'this past' ? 0 : amount },
    ...(sliced && { slice: sliced }),
  };
}

/** "earlier this year" names no part of it: the year is all that is known. */
export function sliceOf(word: string): Slice | undefined {
  if (/end|^late$/.test(word)) return 'late';
  if (/beginning|start|^early$/.test(word)) return 'early';
  return word.includes('middle') ? 'mid' : undefined;
}

export function seasonOf(word?: string): Season {
  return word === 'fall' ? 'autumn' : (word as Season);
}

export function whichOf(word?: string): 'last' | 'this' | 'next' {
  if (word === 'this' || word === 'current') return 'this';
  return /next|coming|following/.test(word ?? '') ? 'next' : 'last';
}

export function whichWeekday(word: string): Which {
  if (/past$/.test(word)) return 'past';
  return /coming$/.test(word) ? 'coming' : whichOf(word);
}
