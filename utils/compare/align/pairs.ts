import { FEATURES, featuresOf, type Surroundings } from '@/utils/compare/align/features';
import type { PlacedMention } from '@/utils/compare/align/placed';
import { WEIGHTS } from '@/utils/compare/align/weights';
import { judgeAttributions } from '@/utils/compare/judge/attribution';
import { judgeDates } from '@/utils/compare/judge/date';
import { judgeNames } from '@/utils/compare/judge/name';
import { areComparable, judgeNumbers } from '@/utils/compare/judge/number';
import { judgeQuotes, sharedRun } from '@/utils/compare/judge/quote';
import type { Relation } from '@/utils/compare/judge/relation';
import type { DateReading, FoundMention, NumberReading } from '@/utils/compare/mention';
import type { DetailKind } from '@/utils/model';

/** Two mentions of two accounts with how surely they state one fact. */
export interface Link {
  a: PlacedMention;
  b: PlacedMention;
  relation: Relation;
  /** Probability, 0 to 1. */
  sure: number;
}

const JUDGES: Partial<Record<DetailKind, (a: FoundMention, b: FoundMention) => Relation>> = {
  quote: judgeQuotes,
  name: judgeNames,
  attribution: judgeAttributions,
};

/** Reads how two mentions go together if they state one fact; undefined where they cannot be compared. */
export function relate(a: FoundMention, b: FoundMention): Relation | undefined {
  if (isNumber(a) && isNumber(b)) return areComparable(a.reading, b.reading) ? judgeNumbers(a, b) : undefined;
  if (isDate(a) && isDate(b)) return judgeDates(a, b);
  if (a.kind !== b.kind) return undefined;
  return JUDGES[a.kind]?.(a, b);
}

/** What rules most pairs out at little cost. Judging a quotation takes a diff, and nearly all pairs have nothing in common. */
export function mayBeOneFact(a: PlacedMention, b: PlacedMention, around: Surroundings): boolean {
  if (a.kind === 'quote') return quoteSureness(a, b, around) > 0;
  if (a.kind === 'attribution') return attributionSureness(a, b, around) > 0;
  return a.kind !== 'name' || areExclusive(a, b, around);
}

/** How surely two mentions that may be one fact are, 0 to 1. */
export function sureness(a: PlacedMention, b: PlacedMention, relation: Relation, around: Surroundings): number {
  if (relation.verdict === 'agree' && isSameSentence(a, b, around)) return 1;
  if (a.kind === 'quote') return quoteSureness(a, b, around);
  if (a.kind === 'attribution') return attributionSureness(a, b, around);
  if (a.kind === 'name' && relation.verdict !== 'conflict') return 0;
  const weights =
    a.kind === 'name' ? WEIGHTS.name.conflict : WEIGHTS[a.kind === 'number' ? 'number' : 'date'][relation.verdict];
  const features = featuresOf(a, b, relation, around);
  let sum = weights[0]!;
  for (let at = 0; at < FEATURES.length; at += 1) sum += features[at]! * weights[at + 1]!;
  return 1 / (1 + Math.exp(-sum));
}

/** The same words at the same place of sentences that have every content word in common. */
function isSameSentence(a: PlacedMention, b: PlacedMention, { evidence }: Surroundings): boolean {
  const samePlace = a.words === b.words && a.place === b.place && a.company === b.company;
  return samePlace && evidence.likeness(a, b) > 0.999;
}

/** Four words in a row are hardly chance; fewer need the sentences to be alike, and one word alone most of all. */
function quoteSureness(a: PlacedMention, b: PlacedMention, { evidence }: Surroundings): number {
  if (!shareWord(a, b)) return 0;
  const { count, share } = sharedRun(a, b);
  if (count >= 4) return share >= (count >= 7 ? 0.3 : 0.5) ? 0.6 + share / 3 : 0;
  if (share < 1) return 0;
  return (a.value === b.value ? 0.3 : 0.1) + 0.2 * Math.min(count, 3) + evidence.likeness(a, b);
}

/** Two sentences that are each other's best match and much alike tell one thing; who is credited may differ. */
function attributionSureness(a: PlacedMention, b: PlacedMention, { evidence }: Surroundings): number {
  const alike = evidence.likeness(a, b);
  return evidence.mutual(a, b) === 1 && alike >= 0.25 ? alike + 0.4 : 0;
}

/** A name that the other account knows too has its own role there. */
export function areExclusive(a: PlacedMention, b: PlacedMention, { vocabulary, evidence }: Surroundings): boolean {
  if (!a.value.includes(' ') || !b.value.includes(' ')) return false;
  if (evidence.likeness(a, b) < 0.1 || (evidence.mutual(a, b) < 1 && evidence.parallel(a, b) < 0.4)) return false;
  const knows = (account: number, { value }: PlacedMention) =>
    value
      .split(' ')
      .some((word) => word.length > 2 && vocabulary[account]!.has(word) && word === value.split(' ').at(-1));
  return !knows(b.account, a) && !knows(a.account, b);
}

function shareWord(a: PlacedMention, b: PlacedMention): boolean {
  const words = new Set(a.value.split(' '));
  return b.value.split(' ').some((word) => words.has(word));
}

function isNumber(mention: FoundMention): mention is FoundMention<NumberReading> {
  return mention.reading.type === 'number';
}

function isDate(mention: FoundMention): mention is FoundMention<DateReading> {
  return mention.reading.type === 'date';
}
