import type { Evidence } from '@/utils/compare/align/evidence';
import { contextLikeness, type PlacedMention, sharedNearWord } from '@/utils/compare/align/placed';
import type { Relation } from '@/utils/compare/judge/relation';
import type { DateReading } from '@/utils/compare/mention';

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
  'rare near word of both',
  'alone of their kind in their sentences',
  'same place in their sentences',
  'best of those with this value',
  'another has this value, surely',
  'near and rare',
  'says little',
  'names rather than counts',
  'stands alone in a line',
  'long period',
  'values say much',
  'where the sentences round them lead',
  'alike and there',
  'accounts run parallel',
  'there in parallel accounts',
] as const;

/** What of an account beyond the two mentions bears on their being one fact. */
export interface Surroundings {
  evidence: Evidence;
  /** The mentions of each account by their value. */
  byValue: Map<string, PlacedMention[]>[];
  /** Every word of each account, in lower case. */
  vocabulary: Set<string>[];
  /** Number of sentences of each account. */
  lengths: number[];
}

/** The features of a pair of numbers or of dates, each about 0 to 1. */
export function featuresOf(a: PlacedMention, b: PlacedMention, relation: Relation, around: Surroundings): number[] {
  const { evidence, byValue, lengths } = around;
  const counted = countedLikeness(a, b);
  const alike = evidence.likeness(a, b);
  const near = contextLikeness(a, b, evidence.weight);
  const parallel = evidence.parallel(a, b);
  const inStep = evidence.inStep(a.account, b.account);
  const rivals = rivalsOf(a, b, near, around);
  const elsewhere = Number(byValue[b.account]!.has(a.value)) + Number(byValue[a.account]!.has(b.value));
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
    sharedNearWord(a, b, evidence.weight),
    1 / (a.company * b.company),
    Number(a.place === b.place && a.company === b.company),
    Number(rivals.best <= 0),
    relation.verdict === 'agree' ? Math.max(0, rivals.best) : rivals.nearest,
    Math.sqrt(near / (a.repeats * b.repeats)),
    (saysLittle(a) + saysLittle(b)) / 2,
    Math.max(isLabel(a), isLabel(b)),
    Math.max(shareOfSentence(a), shareOfSentence(b)),
    (isLong(a) + isLong(b)) / 2,
    (digits(a) > 1 && digits(b) > 1 ? 1 : 0) * near,
    parallel,
    parallel * Math.max(near, alike),
    inStep,
    inStep * parallel,
  ];
}

interface Rivals {
  /** By how much another mention of the same value is nearer than this one. */
  best: number;
  /** How near the nearest mention of either value in the other account is to its like. */
  nearest: number;
}

function rivalsOf(a: PlacedMention, b: PlacedMention, near: number, { byValue, evidence }: Surroundings): Rivals {
  const likeA = (byValue[b.account]!.get(a.value) ?? []).filter((other) => other !== b);
  const likeB = (byValue[a.account]!.get(b.value) ?? []).filter((other) => other !== a);
  let nearest = 0;
  for (const other of likeA.slice(0, 8)) nearest = Math.max(nearest, contextLikeness(a, other, evidence.weight));
  for (const other of likeB.slice(0, 8)) nearest = Math.max(nearest, contextLikeness(other, b, evidence.weight));
  return { best: nearest - near, nearest };
}

function modifierOf({ reading }: PlacedMention): string | undefined {
  return 'modifier' in reading ? reading.modifier : undefined;
}

/** 1 for the same head noun or unit, less for another word in common, −1 where both name something and share nothing. */
function countedLikeness(a: PlacedMention, b: PlacedMention): number {
  if (a.reading.type !== 'number' || b.reading.type !== 'number') return 0;
  const [x, y] = [a.things, b.things];
  if (x.length === 0 || y.length === 0) return 0;
  if (x[0] === y[0]) return 1;
  return x.some((thing) => y.includes(thing)) ? 0.6 : -1;
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
  if (x.type === 'date' && y.type === 'date') return sharedParts(x, y);
  if (x.type !== 'number' || y.type !== 'number') return 0;
  const [low, high] = [Math.min(x.low, y.low), Math.max(x.low, y.low)];
  return high > 0 ? Math.max(0, low / high) : 0;
}

/** 1 where weekday, month, day and the like, as far as both tell them, are equal. */
function sharedParts(x: DateReading, y: DateReading): number {
  const both = DATE_PARTS.filter((part) => x[part] !== undefined && y[part] !== undefined);
  return both.length === 0 ? 0 : both.filter((part) => x[part] === y[part]).length / both.length;
}

const DATE_PARTS = ['year', 'month', 'day', 'weekday', 'minutes'] as const;

/** "one of the lawyers", "dozens", "the second climber": many facts fit them. */
function saysLittle({ reading }: PlacedMention): number {
  return Number(
    reading.type === 'number' &&
      (reading.vague === true || reading.form === 'rank' || (reading.low === 1 && reading.form === 'count')),
  );
}

/** "Interstate 75", "version 7", "911" */
function isLabel({ reading }: PlacedMention): number {
  return Number(reading.type === 'number' && reading.form === 'label');
}

/** 1 for a dateline or "Updated Jan 5, 2011", near 0 in prose. */
function shareOfSentence({ start, end, sentenceLength }: PlacedMention): number {
  return Math.min(1, (end - start) / Math.max(1, sentenceLength));
}

function isLong({ reading }: PlacedMention): number {
  return Number(reading.type === 'date' && ['month', 'season', 'year', 'period'].includes(reading.precision));
}
