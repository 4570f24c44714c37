import type { DateParts, RelativeUnit, Season, Slice } from './dateParts';
import { SMALL } from './numberWords';

export function offsetOf(unit: RelativeUnit, amount: number): DateParts {
  return { offset: { unit, amount } };
}

/** Amounts that "a few", "several" and a bare plural stand for are not known; 3 only tells the direction. */
const SOME = 3;

export function counted(
  count: string | undefined,
  written: string | undefined,
  way: string | undefined,
): DateParts | undefined {
  const unit = (written === 'night' ? 'day' : written) as RelativeUnit;
  const known =
    count === undefined
      ? undefined
      : /^an?$/.test(count)
        ? 1
        : (SMALL.get(count) ?? (/^\d+$/.test(count) ? Number(count) : undefined));
  const amount = known ?? SOME;
  const vague = known === undefined && { vague: true };
  const sign = /ago|earlier|before/.test(way ?? '') ? -1 : 1;
  if (way === 'into') return undefined;
  if (way === 'ago' || way === 'from now') return { relative: { unit, amount: sign * amount }, ...vague };
  return { ...offsetOf(unit, sign * amount), ...vague };
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
