import { type OwnFacts, ownFactsOf } from '@/utils/compare/facts/ownFacts';
import { wordsOf } from '@/utils/compare/kinds/wordsOf';
import type { Side } from '@/utils/link/side';
import type { MentionKind } from '@/utils/model';
import type { FoundMention, ParsedValue } from '@/utils/read/account/mention';
import { FUNCTION_WORDS } from '@/utils/text/en/words';
import type { Language } from '@/utils/text/shared/language';
import type { Sentence } from '@/utils/text/shared/words/sentences';
import { type Context, contextOf } from './context';
import { eventTypeOf, shareEventType } from './eventTypes';
import { isOfThem, type Scope, scopeOf } from './scope';
import { standingTerm } from './standingTerm';

/** A mention of an account with what its sentence says round it. */
export interface MentionInContext<R extends ParsedValue = ParsedValue> extends FoundMention<R> {
  account: number;
  /** BCP 47 tag of the language that it is told in. */
  language: string;
  /** The words of the mention, single spaces between. */
  words: string;
  /** Those of its value. */
  valueWords: string[];
  /** What stands round it, without its own words. */
  context: () => Context;
  /** What it counts or measures, nearest first, one stem for each group of synonyms. */
  things: string[];
  /** What was done to those it counts, or befell them; see `eventTypeOf`. */
  eventType?: number;
  /** What it tells by itself. */
  own: OwnFacts;
  /** The mentions of its kind in its sentence, itself among them, in order. */
  mates: readonly MentionInContext[];
  /** The dates of its sentence if it is a number, its numbers if it is a date. */
  beside: readonly FoundMention[];
  /** What the words right beside it make of it. */
  scope: () => Scope;
  /** The name that stands nearest to it in its sentence, word by word in lower case; empty where none is near. */
  nearName: string[];
}

/** The mentions of one kind in one account, sentence by sentence. */
export function mentionsInContext(side: Side, account: number, kind: MentionKind): MentionInContext[][] {
  return side.mentions.map((mentions, sentence) => putInContext(mentions[kind], side, account, sentence));
}

/** Mentions of one sentence. */
export function putInContext(found: FoundMention[], side: Side, account: number, sentence: number): MentionInContext[] {
  const placed: MentionInContext[] = [];
  const { account: own, words, mentions } = side;
  const names = mentions[sentence]!.name;
  for (const [place, mention] of found.entries()) {
    const things = thingsOf(mention, own.language);
    const facts = ownFactsOf(mention, own.language);
    // Each by its name: copying them as a whole takes three times as long.
    placed.push({
      kind: mention.kind,
      start: mention.start,
      end: mention.end,
      sentence: mention.sentence,
      value: mention.value,
      certainty: mention.certainty,
      attribution: mention.attribution,
      parsed: mention.parsed,
      account,
      language: own.language.tag,
      words: own.article.text.slice(mention.start, mention.end).replaceAll(/\s+/g, ' '),
      valueWords: mention.value.split(' '),
      context: once(() => contextOf(mention, wordsOf(side, sentence), words[sentence]!, own.language)),
      things,
      eventType: eventTypeOf(things) ?? eventOfBefore(mention, placed, own.sentences[sentence], own.language),
      own: facts,
      mates: placed,
      beside: mentions[sentence]![mention.parsed.type === 'date' ? 'number' : 'date'],
      scope: once(() => senseAmong(placed, place, side)),
      nearName: nearestName(mention, names, facts.isAge ? AGE_REACH : NAME_REACH),
    });
  }
  return placed;
}

/** Nouns and names of two languages are unlike whatever they mean. */
export function areOneLanguage(a: MentionInContext, b: MentionInContext): boolean {
  return a.language === b.language;
}

/** "23 were injured, three of them critically": what befell the three befell the 23. */
function eventOfBefore(
  mention: FoundMention,
  placed: MentionInContext[],
  sentence: Sentence | undefined,
  language: Language,
): number | undefined {
  const before = placed.at(-1);
  return before?.kind === 'number' && isOfThem(mention, sentence, language) ? before.eventType : undefined;
}

/** Two nouns for people ("victims", "residents") may well count the same, two for things hardly. Of two languages only known ones are held against each other. */
export function countOtherThings(a: MentionInContext, b: MentionInContext): boolean {
  const [x, y] = [a.own, b.own];
  if (x.head === undefined || y.head === undefined || x.head === y.head) return false;
  if (!areOneLanguage(a, b) && !(x.inEnglish && y.inEnglish)) return false;
  return !x.countsPeople || !y.countsPeople;
}

/** Whether a number is a count, a share or money; how precise a date is. */
export function formOf({ parsed }: FoundMention): string {
  return parsed.type === 'number' ? parsed.form : parsed.type === 'date' ? parsed.precision : parsed.type;
}

/** "Two killed and eight others injured" tells of eight injured: they are others only than the killed. */
function senseAmong(mates: readonly MentionInContext[], place: number, { account }: Side): Scope {
  const mention = mates[place]!;
  const sense = scopeOf(mention, account.sentences[mention.sentence], account.language);
  if (sense !== 'further' || mention.eventType === undefined) return sense;
  const others = mates.filter(({ eventType }, at) => at !== place && eventType !== undefined);
  return others.length > 0 && !others.some((other) => shareEventType(other, mention)) ? 'plain' : sense;
}

/** Worked out when first asked for: of most mentions nobody asks. */
function once<Value>(make: () => Value): () => Value {
  let made: Value | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

function thingsOf({ parsed }: FoundMention, language: Language): string[] {
  if (parsed.type !== 'number') return [];
  const { counted, unit, form } = parsed;
  const things = form === 'magnitude' ? ['magnitud', ...counted] : unit === undefined ? counted : [...counted, unit];
  return [...new Set(things.map((thing) => standingTerm(thing, language)))];
}

/** A name further off than this many characters belongs to something else; that of whose age it is stands beside it ("35-year-old protester Falk"). */
const NAME_REACH = 60;
const AGE_REACH = 14;

function nearestName({ start, end }: FoundMention, names: FoundMention[], reach: number): string[] {
  let [nearest, least] = ['', reach];
  for (const name of names) {
    const distance = name.end <= start ? start - name.end : name.start - end;
    if (distance >= 0 && distance < least) [nearest, least] = [name.value, distance];
  }
  return nearest === '' ? [] : nearest.split(' ').filter((word) => !FUNCTION_WORDS.has(word));
}
