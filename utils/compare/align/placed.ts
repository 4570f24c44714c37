import { deedOf, tellOneDeed } from '@/utils/compare/align/deeds';
import type { Evidence, Place } from '@/utils/compare/align/evidence';
import { type NearWords, nearWordsOf } from '@/utils/compare/align/nearWords';
import { type OwnFacts, ownFactsOf } from '@/utils/compare/align/ownFacts';
import { type Role, roleOf } from '@/utils/compare/align/roles';
import { type Sense, senseOf } from '@/utils/compare/align/sense';
import { standingStem, type Word } from '@/utils/compare/align/words';
import { groupBy } from '@/utils/compare/groupBy';
import type { Account, FoundMention, Reading } from '@/utils/read/mention';
import { FUNCTION_WORDS } from '@/utils/text/en/functionWords';
import { withoutPossessive } from '@/utils/text/en/possessive';
import type { Sentence } from '@/utils/text/shared/sentences';
import type { Token } from '@/utils/text/shared/tokens';

/** A found mention with its account and the words round it, ready to be aligned. */
export interface PlacedMention<R extends Reading = Reading> extends FoundMention<R>, Place {
  /** Content words of its sentence without its own, each with a weight that falls with its distance. */
  context: () => Map<string, number>;
  /** The same, to be compared with another's. */
  near: () => NearWords;
  /** What it counts or measures, nearest first, one stem for each group of synonyms. */
  things: string[];
  /** What was done to those it counts, or befell them; see `deedOf`. */
  deed?: number;
  /** What it tells by itself. */
  own: OwnFacts;
  /** Its place among the mentions of its sentence, and their values. */
  place: number;
  beside: ReadonlySet<string>;
  /** The mentions of its sentence, itself among them. */
  mates: readonly PlacedMention[];
  /** What the words right beside it make of it. */
  sense: () => Sense;
  /** The words of the mention, single spaces between. */
  words: string;
  /** The words of its value, for quick looks at what two have in common. */
  valueWords: Set<string>;
  /** The name that stands nearest to it in its sentence, word by word in lower case; empty where none is near. */
  nearName: string[];
  /** What a name is to the story, by the words beside it. */
  role: () => Role;
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
  { sentences, names, tokens }: Account,
  evidence: Evidence,
): PlacedMention<R>[] {
  const repeats = new Map<string, number>();
  for (const { value } of mentions) repeats.set(value, (repeats.get(value) ?? 0) + 1);
  return groupBy(mentions, ({ sentence }) => sentence).flatMap((together) => {
    const at = together[0]!.sentence;
    const years = sentences[at]?.text.match(YEAR) ?? [];
    const beside = new Set(together.map(({ value }) => value));
    const placed: PlacedMention<R>[] = [];
    for (const [place, mention] of together.entries()) {
      const context = once(() => contextOf(mention, words[at] ?? []));
      const own = ownFactsOf(mention);
      const things = thingsOf(mention);
      placed.push({
        // Written out: to spread the mention costs more than all else that is done with it here.
        kind: mention.kind,
        start: mention.start,
        end: mention.end,
        sentence: at,
        value: mention.value,
        certainty: mention.certainty,
        attribution: mention.attribution,
        reading: mention.reading,
        account,
        things,
        deed: deedOf(things),
        own,
        place,
        beside,
        mates: placed,
        context,
        near: once(() => nearWordsOf(context(), evidence)),
        sense: once(() => senseAmong(placed, place, sentences[at])),
        words: wordsOf(mention, sentences[at]),
        valueWords: new Set(mention.value.split(' ')),
        role: once(() => roleOf(mention, tokens[at] ?? [])),
        years,
        nearName: nearestName(mention, names[at] ?? [], own.isAge ? AGE_REACH : NAME_REACH),
        repeats: repeats.get(mention.value)!,
      });
    }
    return placed;
  });
}

/** "Two killed and eight others injured" tells of eight injured: they are others only than the killed. */
function senseAmong(mates: readonly PlacedMention[], place: number, sentence: Sentence | undefined): Sense {
  const mention = mates[place]!;
  const sense = senseOf(mention, sentence);
  if (sense !== 'further' || mention.deed === undefined) return sense;
  const others = mates.filter(({ deed }, at) => at !== place && deed !== undefined);
  return others.length > 0 && !others.some((other) => tellOneDeed(other, mention)) ? 'plain' : sense;
}

/** Worked out when first asked for: of most mentions nobody asks. */
function once<Value>(make: () => Value): () => Value {
  let made: Value | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

function wordsOf({ start, end }: FoundMention, sentence: Sentence | undefined): string {
  return sentence === undefined
    ? ''
    : sentence.text.slice(start - sentence.start, end - sentence.start).replaceAll(/\s+/g, ' ');
}

function thingsOf({ reading }: FoundMention): string[] {
  if (reading.type !== 'number') return [];
  const { counted, unit, form } = reading;
  const things = form === 'magnitude' ? ['magnitud', ...counted] : unit === undefined ? counted : [...counted, unit];
  return [...new Set(things.map(standingStem))];
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

/** A name further off than this many characters belongs to something else; that of whose age it is stands beside it. */
const NAME_REACH = 60;
const AGE_REACH = 4;

function nearestName({ start, end }: FoundMention, names: Token[], reach: number): string[] {
  let [nearest, least] = [-1, reach];
  names.forEach((token, at) => {
    const distance = token.end <= start ? start - token.end : token.start - end;
    if (distance >= 0 && distance < least && !FUNCTION_WORDS.has(token.lower)) [nearest, least] = [at, distance];
  });
  return nearest < 0 ? [] : wholeName(names, nearest).map(plainName);
}

/** All words of the name that holds the one at `at`: "Ida Falk" for both. */
function wholeName(names: Token[], at: number): Token[] {
  const joins = (place: number) => place > 0 && names[place]!.start - names[place - 1]!.end <= 1;
  let [from, to] = [at, at + 1];
  while (joins(from)) from -= 1;
  while (to < names.length && joins(to)) to += 1;
  return names.slice(from, to);
}

/** "Alibaba's" is named like "Alibaba". */
export function plainName({ lower }: Token): string {
  return withoutPossessive(lower);
}
