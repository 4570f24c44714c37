import { tellOneDeed } from '@/utils/compare/align/deeds';
import { compareNearWords } from '@/utils/compare/align/nearWords';
import type { OwnFacts } from '@/utils/compare/align/ownFacts';
import type { PlacedMention } from '@/utils/compare/align/placed';
import type { Surroundings } from '@/utils/compare/align/surroundings';
import type { Relation } from '@/utils/compare/judge/relation';
import type { DateReading } from '@/utils/read/mention';

/** What speaks for and against two mentions stating one fact; the order is that of the weights. */
export const FEATURES = [
  'sentences alike',
  'near words alike',
  'best match of each other',
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
  'says little',
  'long period',
  'where the sentences round them lead',
  'alike and there',
  'accounts run parallel',
  'there in parallel accounts',
  'other values of both sentences',
  'value of the other in its sentence',
  'names of both sentences',
  'same name nearest',
  'other name nearest',
  'both open the text',
  'one opens the text',
  'age of one name',
  'age of another name',
  'other years told',
  'other sense',
  'only value of a thing',
  'same noun counted',
  'other noun counted',
  'people beside things counted',
  'one noun counted',
  'same deed',
  'other deed',
  'partners in like sentences',
] as const;

/** The features of a pair of numbers, of dates or of names, each about 0 to 1. */
export function featuresOf(a: PlacedMention, b: PlacedMention, relation: Relation, around: Surroundings): number[] {
  const { evidence, values, lengths } = around;
  const counted = countedLikeness(a, b);
  const alike = evidence.likeness(a, b);
  const { alike: near, rarest } = compareNearWords(a.near(), b.near());
  const parallel = evidence.parallel(a, b);
  const inStep = evidence.inStep(a.account, b.account);
  const elsewhere = Number(values[b.account]!.has(a.value)) + Number(values[a.account]!.has(b.value));
  const sameName = nearestNames(a, b);
  const opens = Number(a.own.opensText) + Number(b.own.opensText);
  return [
    alike,
    near,
    evidence.mutual(a, b),
    1 / Math.sqrt(a.repeats * b.repeats),
    Math.min(a.own.digits, b.own.digits) / 4,
    1 - Math.abs(a.sentence / lengths[a.account]! - b.sentence / lengths[b.account]!),
    Number(relation.verdict === 'compatible'),
    relation.verdict === 'agree' ? 0 : elsewhere / 2,
    closeness(a, b),
    counted * Math.max(alike, near),
    rarest,
    1 / (a.mates.length * b.mates.length),
    Number(a.place === b.place && a.mates.length === b.mates.length),
    (Number(a.own.saysLittle) + Number(b.own.saysLittle)) / 2,
    (Number(a.own.isLong) + Number(b.own.isLong)) / 2,
    parallel,
    parallel * Math.max(near, alike),
    inStep,
    inStep * parallel,
    Math.min(2, otherValues(a, b)) / 2,
    Number(oneTellsTheOther(a, b)),
    Math.min(3, sharedNames(a, b, around)) / 3,
    Number(sameName === true),
    Number(sameName === false),
    Number(opens === 2),
    Number(opens === 1),
    Number(a.own.isAge && b.own.isAge && sameName === true),
    Number(a.own.isAge && b.own.isAge && sameName === false),
    Number(tellOtherYears(a, b)),
    Number(a.sense() !== b.sense()),
    onlyValue(a, b, around),
    ...nounsCounted(a.own, b.own),
    ...deeds(a, b),
    alike >= LEAST_ALIKE && around.arePartners(a, b) ? alike : 0,
  ];
}

/** Sentences less alike than this are not laid side by side. */
const LEAST_ALIKE = 0.1;

/** 1 where each account tells one value only of a thing that both count, less the more values they tell of it. */
function onlyValue(a: PlacedMention, b: PlacedMention, { told }: Surroundings): number {
  let most = 0;
  for (const thing of a.things) {
    if (!b.things.includes(thing)) continue;
    most = Math.max(most, 1 / Math.sqrt(told[a.account]!.get(thing)! * told[b.account]!.get(thing)!));
  }
  return most;
}

/** 1 for the same head noun or unit, less for another word in common. */
function countedLikeness(a: PlacedMention, b: PlacedMention): number {
  const { things: x } = a;
  const { things: y } = b;
  if (x[0] !== undefined && x[0] === y[0]) return 1;
  return x.some((thing) => y.includes(thing)) ? 0.6 : 0;
}

/** Two nouns for people ("victims", "residents") may well count the same. */
function nounsCounted(a: OwnFacts, b: OwnFacts): number[] {
  if (a.head === undefined || b.head === undefined) return [0, 0, 0, Number(a.head !== b.head)];
  const things = !a.countsPeople && !b.countsPeople;
  return [Number(a.head === b.head), Number(a.head !== b.head && things), Number(a.countsPeople !== b.countsPeople), 0];
}

function deeds(a: PlacedMention, b: PlacedMention): number[] {
  return [Number(tellOneDeed(a, b)), Number(a.deed !== b.deed)];
}

function closeness({ reading: x }: PlacedMention, { reading: y }: PlacedMention): number {
  if (x.type === 'date' && y.type === 'date') return sharedParts(x, y);
  if (x.type !== 'number' || y.type !== 'number') return 0;
  if (x.parts && y.parts) return scoresClose(x.parts, y.parts);
  const high = Math.max(x.low, y.low);
  return high > 0 ? Math.max(0, Math.min(x.low, y.low) / high) : 0;
}

/** "53-3" beside "52-3": what of the greater sum does not differ. */
function scoresClose(x: readonly number[], y: readonly number[]): number {
  const sum = (parts: readonly number[]) => parts.reduce((total, part) => total + part, 0);
  const most = Math.max(sum(x), sum(y));
  if (x.length !== y.length || most === 0) return 0;
  const apart = sum(x.map((part, at) => Math.abs(part - y[at]!)));
  return Math.max(0, 1 - apart / most);
}

/** 1 where weekday, month, day and the like, as far as both tell them, are equal. */
function sharedParts(x: DateReading, y: DateReading): number {
  let told = 0;
  let equal = 0;
  for (const part of DATE_PARTS) {
    if (x[part] === undefined || y[part] === undefined) continue;
    told += 1;
    if (x[part] === y[part]) equal += 1;
  }
  return told === 0 ? 0 : equal / told;
}

const DATE_PARTS = ['year', 'month', 'day', 'weekday', 'minutes'] as const;

/** How many values, beside the two at hand, both sentences tell: "51 percent … 31 percent" in both. */
function otherValues(a: PlacedMention, b: PlacedMention): number {
  let shared = 0;
  for (const value of a.beside) if (value !== a.value && value !== b.value && b.beside.has(value)) shared += 1;
  return shared;
}

/** "12 Somalis and 11 Yemenis" beside "11 Yemenis": where one sentence tells both values they are two facts. */
function oneTellsTheOther(a: PlacedMention, b: PlacedMention): boolean {
  return a.value !== b.value && (a.beside.has(b.value) || b.beside.has(a.value));
}

function sharedNames(a: PlacedMention, b: PlacedMention, { names }: Surroundings): number {
  const theirs = names[b.account]![b.sentence];
  let shared = 0;
  for (const name of names[a.account]![a.sentence] ?? []) if (theirs?.has(name)) shared += 1;
  return shared;
}

/** Whether the nearest names of both are one: "Jones, 35" beside "Jones, 36"; undefined where one has none near. */
function nearestNames(a: PlacedMention, b: PlacedMention): boolean | undefined {
  if (a.nearName.length === 0 || b.nearName.length === 0) return undefined;
  return a.nearName.some((word) => b.nearName.includes(word));
}

/** "… in 2004" beside "… in 2012": each sentence tells years, and they share none. */
function tellOtherYears(a: PlacedMention, b: PlacedMention): boolean {
  return a.years.length > 0 && b.years.length > 0 && !a.years.some((year) => b.years.includes(year));
}
