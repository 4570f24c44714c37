import { type OwnFacts, ownFactsOf } from '@/utils/compare/facts/ownFacts';
import { wordsOf } from '@/utils/compare/kinds/wordsOf';
import type { Side } from '@/utils/link/side';
import type { MentionKind } from '@/utils/model';
import type { FoundMention, Reading } from '@/utils/read/account/mention';
import { FUNCTION_WORDS } from '@/utils/text/en/words/functionWords';
import { standingStem } from '@/utils/text/en/words/synonyms';
import { type Around, aroundOf } from './context';
import { deedOf, tellOneDeed } from './eventTypes';
import { type Sense, senseOf } from './scope';

/** A mention of an account with what its sentence says round it. */
export interface StoryMention<R extends Reading = Reading> extends FoundMention<R> {
  account: number;
  /** The words of the mention, single spaces between. */
  words: string;
  /** What stands round it, without its own words. */
  around: () => Around;
  /** What it counts or measures, nearest first, one stem for each group of synonyms. */
  things: string[];
  /** What was done to those it counts, or befell them; see `deedOf`. */
  deed?: number;
  /** What it tells by itself. */
  own: OwnFacts;
  /** The mentions of its kind in its sentence, itself among them, in order. */
  mates: readonly StoryMention[];
  /** What the words right beside it make of it. */
  sense: () => Sense;
  /** The name that stands nearest to it in its sentence, word by word in lower case; empty where none is near. */
  nearName: string[];
}

/** The mentions of one kind in one account, sentence by sentence. */
export function placedIn(side: Side, account: number, kind: MentionKind): StoryMention[][] {
  return side.mentions.map((mentions, sentence) => placeTogether(mentions[kind], side, account, sentence));
}

/** Mentions of one sentence. */
export function placeTogether(found: FoundMention[], side: Side, account: number, sentence: number): StoryMention[] {
  const placed: StoryMention[] = [];
  const { account: own, words, mentions } = side;
  const names = mentions[sentence]!.name;
  for (const [place, mention] of found.entries()) {
    const things = thingsOf(mention);
    const facts = ownFactsOf(mention, own.language);
    placed.push({
      ...mention,
      account,
      words: own.article.text.slice(mention.start, mention.end).replaceAll(/\s+/g, ' '),
      around: once(() => aroundOf(mention, wordsOf(side, sentence), words[sentence]!)),
      things,
      deed: deedOf(things),
      own: facts,
      mates: placed,
      sense: once(() => senseAmong(placed, place, side)),
      nearName: nearestName(mention, names, facts.isAge ? AGE_REACH : NAME_REACH),
    });
  }
  return placed;
}

/** Whether a number is a count, a share or money; how precise a date is. */
export function formOf({ reading }: FoundMention): string {
  return reading.type === 'number' ? reading.form : reading.type === 'date' ? reading.precision : reading.type;
}

/** "Two killed and eight others injured" tells of eight injured: they are others only than the killed. */
function senseAmong(mates: readonly StoryMention[], place: number, { account }: Side): Sense {
  const mention = mates[place]!;
  const sense = senseOf(mention, account.sentences[mention.sentence]);
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

function thingsOf({ reading }: FoundMention): string[] {
  if (reading.type !== 'number') return [];
  const { counted, unit, form } = reading;
  const things = form === 'magnitude' ? ['magnitud', ...counted] : unit === undefined ? counted : [...counted, unit];
  return [...new Set(things.map(standingStem))];
}

/** A name further off than this many characters belongs to something else; that of whose age it is stands beside it. */
const NAME_REACH = 60;
const AGE_REACH = 4;

function nearestName({ start, end }: FoundMention, names: FoundMention[], reach: number): string[] {
  let [nearest, least] = ['', reach];
  for (const name of names) {
    const distance = name.end <= start ? start - name.end : name.start - end;
    if (distance >= 0 && distance < least) [nearest, least] = [name.value, distance];
  }
  return nearest === '' ? [] : nearest.split(' ').filter((word) => !FUNCTION_WORDS.has(word));
}
