import type { Place } from '@/utils/compare/align/evidence';
import { standingStem, type Word } from '@/utils/compare/align/words';
import { groupBy } from '@/utils/compare/groupBy';
import type { Account, FoundMention, Reading } from '@/utils/compare/mention';
import type { Sentence } from '@/utils/text/sentences';
import type { Token } from '@/utils/text/tokens';

/** A found mention with its account and the words round it, ready to be aligned. */
export interface PlacedMention<R extends Reading = Reading> extends FoundMention<R>, Place {
  /** Content words of its sentence without its own, each with a weight that falls with its distance. */
  context: Map<string, number>;
  /** What it counts or measures, nearest first, one stem for each group of synonyms. */
  things: string[];
  /** Its place among the mentions of its sentence, and how many these are. */
  place: number;
  company: number;
  sentenceLength: number;
  /** The words of the mention. */
  words: string;
  /** The words of its value, for quick looks at what two have in common. */
  valueWords: Set<string>;
  /** The name that stands nearest to it in its sentence, in lower case. */
  nearName?: string;
  /** The years in digits in its sentence. */
  years: string[];
  /** How many mentions of its account have its value. */
  repeats: number;
}

const YEAR = /\b(?:19|20)\d\d\b/g;
/** A word this many characters away weighs half. */
const HALF_WEIGHT_AT = 25;

/** Adds to the mentions of one account what alignment needs to know of their surroundings. */
export function placeMentions<R extends Reading>(
  mentions: FoundMention<R>[],
  account: number,
  words: Word[][],
  { sentences, tokens }: Account,
): PlacedMention<R>[] {
  const repeats = new Map<string, number>();
  for (const { value } of mentions) repeats.set(value, (repeats.get(value) ?? 0) + 1);
  const together = new Map(groupBy(mentions, ({ sentence }) => sentence).map((all) => [all[0]!.sentence, all]));
  return mentions.map((mention) => ({
    ...mention,
    account,
    things: thingsOf(mention),
    place: together.get(mention.sentence)!.indexOf(mention),
    company: together.get(mention.sentence)!.length,
    context: contextOf(mention, words[mention.sentence] ?? []),
    words: wordsOf(mention, sentences[mention.sentence]),
    valueWords: new Set(mention.value.split(' ')),
    years: sentences[mention.sentence]?.text.match(YEAR) ?? [],
    nearName: nearestName(mention, tokens[mention.sentence] ?? []),
    sentenceLength: sentences[mention.sentence]?.text.length ?? 0,
    repeats: repeats.get(mention.value)!,
  }));
}

function wordsOf({ start, end }: FoundMention, sentence: Sentence | undefined): string {
  return sentence === undefined ? '' : sentence.text.slice(start - sentence.start, end - sentence.start);
}

function thingsOf({ reading }: FoundMention): string[] {
  if (reading.type !== 'number') return [];
  const { counted, unit } = reading;
  return (unit === undefined ? counted : [...counted, unit]).map(standingStem);
}

function contextOf({ start, end }: FoundMention, words: Word[]): Map<string, number> {
  const context = new Map<string, number>();
  for (const word of words) {
    const distance = word.start < start ? start - word.start : word.start - end;
    if (distance < 0) continue;
    const weight = 1 / (1 + distance / HALF_WEIGHT_AT);
    context.set(word.term, Math.max(weight, context.get(word.term) ?? 0));
  }
  return context;
}

/** A name further off than this many characters belongs to something else. */
const NAME_REACH = 60;

function nearestName({ start, end }: FoundMention, tokens: Token[]): string | undefined {
  let [nearest, least]: [string | undefined, number] = [undefined, NAME_REACH];
  for (const token of tokens) {
    if (!isNamePart(token)) continue;
    const distance = token.end <= start ? start - token.end : token.start - end;
    if (distance >= 0 && distance < least) [nearest, least] = [plainName(token), distance];
  }
  return nearest;
}

/** A word with a capital; the first of a sentence may be none, which does little harm where two accounts must share it. */
export function isNamePart({ kind, text }: Token): boolean {
  return kind === 'word' && /^\p{Lu}/u.test(text);
}

/** "Alibaba's" is named like "Alibaba". */
export function plainName({ lower }: Token): string {
  return lower.replace(/'s?$/, '');
}

/** Cosine of two mentions' surroundings, rare and near words weighing most; 0 to 1. */
export function contextLikeness(a: PlacedMention, b: PlacedMention, weight: (term: string) => number): number {
  let shared = 0;
  for (const [term, near] of a.context) shared += near * (b.context.get(term) ?? 0) * weight(term) ** 2;
  if (shared === 0) return 0;
  return shared / (lengthOf(a, weight) * lengthOf(b, weight));
}

/** Worked out once for each mention: it is asked for in every pair. */
const lengths = new WeakMap<PlacedMention, number>();

function lengthOf(mention: PlacedMention, weight: (term: string) => number): number {
  const known = lengths.get(mention);
  if (known !== undefined) return known;
  let sum = 0;
  for (const [term, near] of mention.context) sum += (near * weight(term)) ** 2;
  lengths.set(mention, Math.sqrt(sum));
  return Math.sqrt(sum);
}

/** The rarest word that stands near both mentions, 0 to 1. */
export function sharedNearWord(a: PlacedMention, b: PlacedMention, weight: (term: string) => number): number {
  let best = 0;
  for (const [term, near] of a.context)
    best = Math.max(best, Math.sqrt(near * (b.context.get(term) ?? 0)) * weight(term));
  return Math.min(1, best / RAREST);
}

/** Weight of a word that two of some 150 sentences hold, as those that join two accounts do. */
const RAREST = 4.3;
