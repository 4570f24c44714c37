import type { DateParts, RelativeUnit, Slice } from '@/utils/text/shared/dates/dateParts';
import { type DateRule, rule } from '@/utils/text/shared/dates/dateRule';
import { ORDINALS } from '../words/numberWords';
import { COUNT, SLICE, YEAR } from './datePatterns';
import { amountOf, seasonOf, sliceOf, whichOf } from './relativeParts';

/** Quarters, seasons, decades, runs of years, and years alone. */
export const PERIOD_RULES: DateRule[] = [
  // "first quarter of 2009", "the second half of 2008"
  rule(
    `(?:the )?(?<ordinal>first|second|third|fourth) (?<kind>quarter|half)(?: of)? (?:the year )?(?:${YEAR})`,
    ({ ordinal, kind, year }) => ({
      year: Number(year),
      slice: `${kind === 'half' ? 'H' : 'Q'}${ORDINALS.get(ordinal ?? '')}` as Slice,
    }),
  ),
  // "the first quarter of the year"
  rule(
    '(?:the )?(?<ordinal>first|second|third|fourth) (?<kind>quarter|half) of (?:the|this) year',
    ({ ordinal, kind }) => ({
      relative: { unit: 'year', amount: 0 },
      slice: `${kind === 'half' ? 'H' : 'Q'}${ORDINALS.get(ordinal ?? '')}` as Slice,
    }),
  ),
  // "the first three months of 2021", "the last two weeks of this year"
  rule(
    `(?:the )?(?<end>first|last) (?<count>${COUNT}) (?<unit>day|week|month)s of (?:${YEAR}|(?<which>the|this|last|next) year)`,
    ({ end, count, unit, year, which }) => pieceOf(end, amountOf(count), unit, year, which),
  ),
  // "Q1 2019", "q 3 of 2020"
  rule(`q (?<quarter>[1-4])(?: of| ,| -)? ${YEAR}`, ({ quarter, year }) => ({
    year: Number(year),
    slice: `Q${quarter}` as Slice,
  })),
  rule(`${YEAR} (?:- )?q (?<quarter>[1-4])`, ({ quarter, year }) => ({
    year: Number(year),
    slice: `Q${quarter}` as Slice,
  })),
  // "summer of 2006", "fall 2012", "in the spring"
  rule(`(?:the )?(?<season>spring|summer|autumn|fall|winter)(?: of)? ${YEAR}`, ({ season, year }) => ({
    season: seasonOf(season),
    year: Number(year),
  })),
  rule('the (?<season>spring|summer|autumn|fall|winter)', ({ season }) => ({ season: seasonOf(season) })),
  // "the 1990s", "the early 1990 s", "mid-1980s"
  rule(`${SLICE}(?<decade>(?:1[5-9]|20)\\d0) (?:'|’)?s`, ({ slice, decade }) => ({
    year: Number(decade),
    years: 10,
    ...(slice && { slice: slice as Slice }),
  })),
  rule('(?:the )?(?<century>\\d\\d) (?:st|nd|rd|th) century', ({ century }) => ({
    year: 100 * (Number(century) - 1),
    years: 100,
  })),
  // "the nineties"
  rule('(?:the )?(?<decade>twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties)', ({ decade }) => ({
    year: 1920 + 10 * DECADES.indexOf(decade ?? ''),
    years: 10,
  })),
  // "the 2008-09 season"
  rule('(?<year>(?:19|20)\\d\\d) (?:-|–) (?<last>(?:19|20)?\\d\\d)', ({ year, last }) =>
    yearsOf(Number(year), Number(last)),
  ),
  // "2016", "early 1979", "end of 2021", "the late 2016"
  rule(
    `(?:(?:the )?(?<end>end|beginning|start|middle) of )?${SLICE}${YEAR}(?! (?:%|percent|people|men|women|troops|miles|feet|ft|jobs|votes|points|meters|metres|kilometers|km|dollars|yards|pounds|acres|homes|workers|employees))`,
    ({ slice, year, end }) => ({
      year: Number(year),
      ...(slice && { slice: slice as Slice }),
      ...(end && { slice: sliceOf(end) }),
    }),
  ),
];

/** "2008-09", "2014-2018"; "2016-12" is a month of a table, which news does not write. */
function yearsOf(year: number, last: number): DateParts | undefined {
  const end = last < 100 ? 100 * Math.floor(year / 100) + last : last;
  return end > year ? { year, years: end - year + 1 } : undefined;
}

const DECADES = 'twenties thirties forties fifties sixties seventies eighties nineties'.split(' ');

function pieceOf(end?: string, units?: number, unit?: string, year?: string, which?: string): DateParts | undefined {
  if (units === undefined) return undefined;
  const amount = { last: -1, this: 0, next: 1 }[which === 'the' ? 'this' : whichOf(which)];
  const piece = { end: end as 'first' | 'last', unit: unit as RelativeUnit, units };
  return year ? { year: Number(year), piece } : { relative: { unit: 'year', amount }, piece };
}
