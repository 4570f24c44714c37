const ONES: ReadonlyMap<string, number> = new Map([
  ...'ein zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn'
    .split(' ')
    .map((word, at): [string, number] => [word, at + 1]),
  ['eins', 1],
  ['zwo', 2],
  ['fuenf', 5],
  ['zwoelf', 12],
]);
const TENS: ReadonlyMap<string, number> = new Map([
  ...'zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig'
    .split(' ')
    .map((word, at): [string, number] => [word, 20 + 10 * at]),
  ['dreissig', 30],
]);

const UNIT = '(?:ein|zwei|zwo|drei|vier|fünf|sechs|sieben|acht|neun)';
const TEEN = '(?:zehn|elf|zwölf|dreizehn|vierzehn|fünfzehn|sechzehn|siebzehn|achtzehn|neunzehn)';
const TEN = '(?:zwanzig|dreißig|dreissig|vierzig|fünfzig|sechzig|siebzig|achtzig|neunzig)';
const BELOW_100 = `(?:${UNIT}und${TEN}|${TEN}|${TEEN}|eins|${UNIT})`;
const BELOW_1000 = `(?:${UNIT}?hundert(?:und)?${BELOW_100}|${UNIT}?hundert|${BELOW_100})`;

/** A German number is one word up to a million: "zweihundertfünf", "zwölftausend", "dreieinhalb", "anderthalb". */
export const WORDS = `(?:anderthalb|eineinhalb|${UNIT}einhalb|${BELOW_1000}?tausend(?:und)?${BELOW_1000}|${BELOW_1000}?tausend|${BELOW_1000}|null)`;

/** What a number in words is worth. */
export function wordValue(words: string): number | undefined {
  if (words === 'null') return 0;
  if (words === 'anderthalb') return 1.5;
  const half = /^(.+)einhalb$/.exec(words)?.[1];
  if (half) return (ONES.get(half) ?? Number.NaN) + 0.5;
  const [thousands, rest] = words.includes('tausend') ? words.split('tausend') : [undefined, words];
  const high = thousands === undefined ? 0 : 1000 * (thousands === '' ? 1 : below1000(thousands));
  const value = high + below1000((rest ?? '').replace(/^und(?=\p{L})/u, ''));
  return Number.isNaN(value) ? undefined : value;
}

function below1000(words: string): number {
  const [hundreds, rest = ''] = words.includes('hundert') ? words.split('hundert') : [undefined, words];
  const high = hundreds === undefined ? 0 : 100 * (hundreds === '' ? 1 : (ONES.get(hundreds) ?? Number.NaN));
  return high + below100(rest.replace(/^und(?=\p{L})/u, ''));
}

function below100(words: string): number {
  if (words === '') return 0;
  const small = ONES.get(words) ?? TENS.get(words);
  if (small !== undefined) return small;
  const [ones = '', tens = ''] = words.split('und');
  return (ONES.get(ones) ?? Number.NaN) + (TENS.get(tens) ?? Number.NaN);
}
