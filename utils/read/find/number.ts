import type { Finder, FoundMention, NumberReading } from '@/utils/read/mention';
import { readCounted } from '@/utils/text/en/counted';
import { readQuantities } from '@/utils/text/en/quantities';
import { wordsFrom } from '@/utils/text/shared/cursor';
import type { Modifier } from '@/utils/text/shared/interval';
import type { NumberForm, Quantity } from '@/utils/text/shared/quantity';
import type { Token } from '@/utils/text/shared/tokens';

/** Finds counts, amounts, shares, ages, sizes, durations, ranks and scores, with what loosens them and what they count. */
export const number: Finder<NumberReading> = {
  kind: 'number',
  find: ({ sentences, tokens }) =>
    sentences.flatMap(({ index }) => {
      const words = tokens[index] ?? [];
      const quantities = readQuantities(words);
      const mentions = quantities.map((quantity) => mentionOf(quantity, words, index));
      return mentions.map((mention, at) =>
        isOfThem(words, quantities[at]!) ? countingLike(mention, mentions[at - 1]) : mention,
      );
    }),
};

type NumberMention = FoundMention<NumberReading>;

/** "More than 230,000 people were killed, over 170,000 of them in Aceh": both count people who were killed. */
function isOfThem(tokens: Token[], { next }: Quantity): boolean {
  return wordsFrom(tokens, next, 2) === 'of them';
}

function countingLike(mention: NumberMention, before: NumberMention | undefined): NumberMention {
  if (before === undefined) return mention;
  const { counted, head } = before.reading;
  return { ...mention, reading: { ...mention.reading, counted, head } };
}

function mentionOf(quantity: Quantity, tokens: Token[], sentence: number): FoundMention<NumberReading> {
  const { first, next, within: _, ...written } = quantity;
  const { stems, head } = readCounted(tokens, quantity);
  return {
    kind: 'number',
    start: tokens[first]!.start,
    end: tokens[next - 1]!.end,
    sentence,
    value: numberValue(quantity),
    reading: { type: 'number', ...written, counted: stems, ...(isCount(quantity) && head && { head }) },
  };
}

function isCount({ form, unit }: Quantity): boolean {
  return form === 'count' && unit === undefined;
}

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
export function numberValue(quantity: Quantity): string {
  const { modifier, form, low, high, parts } = quantity;
  if (parts) return parts.join('-');
  const [unit, times] = unitOf(quantity);
  const span = low === high ? plain(low * times) : `${plain(low * times)}-${plain(high * times)}`;
  const sign = modifier ? SIGNS[modifier] : '';
  return `${MARKS[form] ?? ''}${sign}${span}${unit && ` ${unit}`}`;
}

function unitOf({ form, unit = '' }: Quantity): [unit: string, times: number] {
  if (form === 'rank') return ['', 1];
  if (form === 'percent' || form === 'percentage point') return [form, 1];
  if (form === 'age' && unit === 'year') return ['', 1];
  return form === 'duration' ? (SMALLER[unit] ?? [unit, 1]) : [unit, 1];
}

/** Without binary dust and exponent: 1500000, 5.4. */
function plain(value: number): string {
  return String(Number(value.toPrecision(12)));
}
