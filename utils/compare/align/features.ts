import type { Evidence } from '@/utils/compare/align/evidence';
import { contextLikeness, type PlacedMention } from '@/utils/compare/align/placed';
import type { Relation } from '@/utils/compare/judge/relation';
import type { DateReading, NumberReading } from '@/utils/compare/mention';

/** What speaks for and against two mentions stating one fact; the order is that of the weights. */
export const FEATURES = [
  'sentences alike',
  'surroundings alike',
  'near words alike',
  'best match of each other',
  'same thing counted',
  'other thing counted',
  'plain statement of both',
  'rare value',
  'many digits',
  'same place in the text',
  'can both be true',
  'value told elsewhere too',
  'values close',
  'alike and same thing',
] as const;

/** What of an account beyond the two mentions bears on their being one fact. */
export interface Surroundings {
  evidence: Evidence;
  /** The values that an account holds. */
  values: Set<string>[];
  /** Number of sentences of each account. */
  lengths: number[];
}

/** The features of a pair of numbers or of dates, each about 0 to 1. */
export function featuresOf(a: PlacedMention, b: PlacedMention, relation: Relation, around: Surroundings): number[] {
  const { evidence, values, lengths } = around;
  const counted = countedLikeness(a, b);
  const alike = evidence.likeness(a, b);
  const near = contextLikeness(a, b, evidence.weight);
  const elsewhere = Number(values[b.account]!.has(a.value)) + Number(values[a.account]!.has(b.value));
  return [
    alike,
    evidence.surroundings(a, b),
    near,
    evidence.mutual(a, b),
    Math.max(0, counted),
    Math.max(0, -counted),
    Number(modifierOf(a) === modifierOf(b)),
    1 / Math.sqrt(a.repeats * b.repeats),
    Math.min(digits(a), digits(b)) / 4,
    1 - Math.abs(a.sentence / lengths[a.account]! - b.sentence / lengths[b.account]!),
    Number(relation.verdict === 'compatible'),
    relation.verdict === 'agree' ? 0 : elsewhere / 2,
    closeness(a, b),
    Math.max(0, counted) * Math.max(alike, near),
  ];
}

function modifierOf({ reading }: PlacedMention): string | undefined {
  return 'modifier' in reading ? reading.modifier : undefined;
}

/** 1 for the same head noun or unit, less for another word in common, −1 where both name something and share nothing. */
function countedLikeness(a: PlacedMention, b: PlacedMention): number {
  if (a.reading.type !== 'number' || b.reading.type !== 'number') return 0;
  const [x, y] = [things(a.reading), things(b.reading)];
  if (x.length === 0 || y.length === 0) return 0;
  if (x[0] === y[0]) return 1;
  return x.some((thing) => y.includes(thing)) ? 0.6 : -1;
}

function things({ counted, unit }: NumberReading): string[] {
  return unit === undefined ? counted : [...counted, unit];
}

/** How many digits tell something: 3 for "28.8 million", 1 for "300", 2 for a day, 4 for a day with month and year. */
function digits({ reading }: PlacedMention): number {
  if (reading.type === 'number')
    return String(reading.low)
      .replace('.', '')
      .replace(/^0+|0+$/g, '').length;
  return reading.type === 'date' ? dateParts(reading) : 0;
}

function dateParts({ year, month, day, minutes, basis }: DateReading): number {
  const told = [year, month, day, minutes].filter((part) => part !== undefined).length;
  return basis === 'absolute' ? told + 1 : 1;
}

function closeness({ reading: x }: PlacedMention, { reading: y }: PlacedMention): number {
  if (x.type !== 'number' || y.type !== 'number') return 0;
  const [low, high] = [Math.min(x.low, y.low), Math.max(x.low, y.low)];
  return high > 0 ? Math.max(0, low / high) : 0;
}
