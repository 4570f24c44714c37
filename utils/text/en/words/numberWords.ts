/** Zero to nineteen, then the tens. */
export const SMALL: ReadonlyMap<string, number> = new Map([
  ...'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
    .split(' ')
    .map((word, value): [string, number] => [word, value]),
  ...'twenty thirty forty fifty sixty seventy eighty ninety'
    .split(' ')
    .map((word, index): [string, number] => [word, 20 + 10 * index]),
]);

export const SCALES: ReadonlyMap<string, number> = new Map([
  ['hundred', 100],
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
  ['lakh', 1e5],
  ['crore', 1e7],
]);

/** Written right after digits ("1.5m") or, with a currency, apart ("110 b. Euro"). */
export const SHORT_SCALES: ReadonlyMap<string, number> = new Map([
  ['k', 1e3],
  ['m', 1e6],
  ['mn', 1e6],
  ['mln', 1e6],
  ['mio', 1e6],
  ['mil', 1e6],
  ['b', 1e9],
  ['bn', 1e9],
  ['bln', 1e9],
  ['tn', 1e12],
  ['trn', 1e12],
  ['tln', 1e12],
]);

export const ORDINALS: ReadonlyMap<string, number> = new Map([
  ...'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth'
    .split(' ')
    .map((word, index): [string, number] => [word, index + 1]),
  ...'twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth hundredth'
    .split(' ')
    .map((word, index): [string, number] => [word, 20 + 10 * index]),
]);

/** Parts of a whole: "two-thirds", "a quarter". */
export const PARTS: ReadonlyMap<string, number> = new Map([
  ['half', 2],
  ['halves', 2],
  ['third', 3],
  ['thirds', 3],
  ['quarter', 4],
  ['quarters', 4],
  ['fourth', 4],
  ['fourths', 4],
  ['fifth', 5],
  ['fifths', 5],
  ['sixth', 6],
  ['sixths', 6],
  ['eighth', 8],
  ['eighths', 8],
  ['tenth', 10],
  ['tenths', 10],
  ['hundredths', 100],
]);

/** Sizes without a number, with the span that a reader would grant them. */
export const VAGUE: ReadonlyMap<string, [low: number, high: number]> = new Map([
  ['several', [3, 12]],
  ['multiple', [2, 99]],
  ['numerous', [3, 999]],
  ['few', [2, 9]],
  ['handful', [3, 9]],
  ['couple', [2, 3]],
  ['dozens', [24, 199]],
  ['scores', [40, 199]],
  ['hundreds', [200, 1999]],
  ['thousands', [2000, 19_999]],
  ['tens of thousands', [20_000, 199_999]],
  ['hundreds of thousands', [200_000, 1_999_999]],
  ['millions', [2e6, 199e6]],
  ['multimillion', [2e6, 999e6]],
  ['multibillion', [2e9, 999e9]],
  ['tens of millions', [20e6, 199e6]],
  ['hundreds of millions', [200e6, 1999e6]],
  ['billions', [2e9, 199e9]],
  ['tens of billions', [20e9, 199e9]],
  ['hundreds of billions', [200e9, 1999e9]],
  ['trillions', [2e12, 199e12]],
]);

/** A small number or its ordinal in one form: 11 for "eleven", "eleventh", "11" and "11th". */
export function smallNumber(word: string): number | undefined {
  const digits = /^(\d{1,3})(?:st|nd|rd|th)?$/.exec(word)?.[1];
  return digits === undefined ? (SMALL.get(word) ?? ORDINALS.get(word)) : Number(digits);
}
