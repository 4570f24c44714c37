import type { Finder, FoundMention, ParsedNumber } from '@/utils/read/account/mention';
import type { Modifier } from '@/utils/text/shared/numbers/interval';
import type { NumberPhrase } from '@/utils/text/shared/numbers/numberPhrase';
import type { NumberForm, Quantity } from '@/utils/text/shared/numbers/quantity';

/** Finds counts, amounts, shares, ages, sizes, durations, ranks and scores, with what loosens them and what they count. */
export const number: Finder<ParsedNumber> = {
  kind: 'number',
  find: ({ sentences, tokens, language }) =>
    sentences.flatMap(({ index, text, start }) =>
      language.readNumbers({ text, start, tokens: tokens[index] ?? [] }).map((phrase) => mentionOf(phrase, index)),
    ),
};

function mentionOf(phrase: NumberPhrase, sentence: number): FoundMention<ParsedNumber> {
  const { start, end, ...reading } = phrase;
  return { kind: 'number', start, end, sentence, value: numberValue(phrase), parsed: { type: 'number', ...reading } };
}

type Counted = Omit<Quantity, 'first' | 'next' | 'within'>;

const MARKS: Partial<Record<NumberForm, string>> = { rank: '#', multiple: '×' };
const SIGNS: Record<Modifier, string> = {
  nearly: '<~',
  about: '~',
  'at least': '>=',
  'more than': '>',
  'at most': '<=',
  'less than': '<',
};

/** Units that are told in smaller ones, so that "three decades" and "30 years" are equal. */
const SMALLER: Record<string, [unit: string, times: number]> = {
  century: ['year', 100],
  decade: ['year', 10],
  fortnight: ['day', 14],
  week: ['day', 7],
  hour: ['minute', 60],
};

/** The comparable form: "12", ">=35", "~50-60 percent", "1500000 USD", "30 year", "#7", "×2", "3-1". */
function numberValue(quantity: Counted): string {
  const { modifier, form, low, high, parts } = quantity;
  if (parts) return parts.join('-');
  const [unit, times] = unitOf(quantity);
  const span = low === high ? plain(low * times) : `${plain(low * times)}-${plain(high * times)}`;
  const sign = modifier ? SIGNS[modifier] : '';
  return `${MARKS[form] ?? ''}${sign}${span}${unit && ` ${unit}`}`;
}

function unitOf({ form, unit = '' }: Counted): [unit: string, times: number] {
  if (form === 'rank') return ['', 1];
  if (form === 'percent' || form === 'percentage point') return [form, 1];
  if (form === 'age' && unit === 'year') return ['', 1];
  return form === 'duration' ? (SMALLER[unit] ?? [unit, 1]) : [unit, 1];
}

/** Without binary dust and exponent: 1500000, 5.4. */
function plain(value: number): string {
  return String(Number(value.toPrecision(12)));
}
