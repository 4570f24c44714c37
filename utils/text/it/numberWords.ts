const ONES: ReadonlyMap<string, number> = new Map([
  ...'uno due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici sedici diciassette diciotto diciannove'
    .split(' ')
    .map((word, at): [string, number] => [word, at + 1]),
  ['un', 1],
  ['una', 1],
  ['tré', 3],
]);
const TENS: ReadonlyMap<string, number> = new Map(
  'vent trent quarant cinquant sessant settant ottant novant'
    .split(' ')
    .map((stem, at): [string, number] => [stem, 20 + 10 * at]),
);

const UNIT = '(?:due|tré|tre|quattro|cinque|sei|sette|otto|nove)';
const TEEN = '(?:dieci|undici|dodici|tredici|quattordici|quindici|sedici|diciassette|diciotto|diciannove)';
const TEN = '(?:vent|trent|quarant|cinquant|sessant|settant|ottant|novant)';
const BELOW_100 = `(?:${TEN}[ai]?${UNIT}|${TEN}un[oa]?|${TEN}[ai]|${TEEN}|${UNIT}|uno|una|un)`;
const BELOW_1000 = `(?:${UNIT}?cento?${BELOW_100}|${UNIT}?cento|${BELOW_100})`;

/** An Italian number is one word up to a million: "ventotto", "duecentocinque", "tremila". */
export const WORDS = `(?:${BELOW_1000}mila${BELOW_1000}|${BELOW_1000}mila|mille${BELOW_1000}|mille|${BELOW_1000}|zero)`;

/** What a number in words is worth. */
export function wordValue(words: string): number | undefined {
  if (words === 'zero') return 0;
  const [, thousands, rest] = /^(.*?)(?:mila|mille)(.*)$/.exec(words) ?? [undefined, undefined, words];
  const high = thousands === undefined ? 0 : 1000 * (thousands === '' ? 1 : below1000(thousands));
  const value = high + below1000(rest ?? '');
  return Number.isNaN(value) ? undefined : value;
}

function below1000(words: string): number {
  const [, hundreds, rest] = /^(.*?)cento?(.*)$/.exec(words) ?? [undefined, undefined, words];
  const high = hundreds === undefined ? 0 : 100 * (hundreds === '' ? 1 : (ONES.get(hundreds) ?? Number.NaN));
  return high + below100(rest ?? '');
}

/** "ventuno" and "ventotto" drop a vowel that "ventidue" keeps. */
function below100(words: string): number {
  if (words === '') return 0;
  const small = ONES.get(words);
  if (small !== undefined) return small;
  const [, tens = '', ones = ''] = new RegExp(`^(${TEN})[ai]?(.*)$`).exec(words) ?? [];
  return (TENS.get(tens) ?? Number.NaN) + (ones === '' ? 0 : (ONES.get(ones) ?? Number.NaN));
}
