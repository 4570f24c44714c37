import type { DateParts, Slice } from './dateParts';
import { SLICE, YEAR } from './datePatterns';
import { type DateRule, rule } from './dateRule';
import { ORDINALS } from './numberWords';
import { seasonOf, sliceOf } from './relativeParts';

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
  rule('the (?<century>\\d\\d) (?:st|nd|rd|th) century', ({ century }) => ({
    year: 100 * (Number(century) - 1),
    years: 100,
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
