import type { CandidateRow } from '@/utils/compare/candidateRows';
import { type Place, placeKey } from '@/utils/link/link';
import type { Side } from '@/utils/link/side';
import type { Version } from '@/utils/model';
import { isBoilerplate } from '@/utils/read/account/boilerplate';
import { leaningOf } from './leansBack';
import { type OneSided, oneSidedProbability } from './oneSided';
import { standAlone } from './standAlone';
import { type Run, type Utterances, utterancesOf } from './utterances';
import type { RatedRow } from './worth';

/** A passage is read at a glance. */
const MOST_SENTENCES = 3;
const MOST_LETTERS = 600;
/** Fewer words that tell are an answer without its question. */
const LEAST_TERMS = 3;
/** A sentence worth less than this share of the passage's best only pads it: a heading, "Sign up". */
const LEAST_SHARE = 0.2;
/** What a passage that does not stand by itself is worth of one that does. */
const DEPENDENT = 0.8;

/** What rows that one side alone tells could be shown as. */
export interface Passage {
  /** The rows that it is made of. */
  members: RatedRow[];
  /** Its sentences, those that came with its members too; of what several accounts tell the first one. */
  places: Place[];
  versions: Version[];
  oneSided: OneSided;
  /** How surely it is told on one side only. */
  probability: number;
}

/**
 * Every passage as which rows that one side alone tells could be shown; they overlap. What one account tells is shown with
 * the sentences round it, what several tell in the words of each.
 */
export function passagesOf(rated: RatedRow[], sides: Side[]): Passage[] {
  const ofOne = rated.filter(({ row }) => isOfOneAccount(row));
  const bySentence = new Map(ofOne.map((one) => [placeKey(one.row.places[0]!), one]));
  const story: Story = { sides, utterances: sides.map(utterancesOf), bySentence };
  const ofSeveral = rated.filter(({ row }) => !isOfOneAccount(row) && !leansWholly(row, sides));
  return [
    ...ofSeveral.map((one) => passageOfSeveral(one, sides)),
    ...ofOne
      .flatMap((first) => runsFrom(first, bySentence, sides))
      .filter((members) => areOfLikeWorth(members) && saySomething(members, sides))
      .flatMap((members) => passagesWith(members, story)),
  ];
}

interface Story {
  sides: Side[];
  utterances: Utterances[];
  /** The rows that one account alone tells, by the keys of their sentences. */
  bySentence: Map<string, RatedRow>;
}

function isOfOneAccount({ detail }: CandidateRow): boolean {
  return detail.versions.length === 1;
}

/** Whether the sentence that stands first says nothing without the one before. */
function leansWholly({ places }: CandidateRow, sides: Side[]): boolean {
  const { account, sentence } = places[0]!;
  return leaningOf(sides[account]!, { first: sentence, last: sentence }) === 'wholly';
}

function passageOfSeveral(one: RatedRow, sides: Side[]): Passage {
  const { places, detail, untold = 0 } = one.row;
  const [first] = places as [Place];
  const { worth, byMeaning } = one;
  const oneSided = { sentences: [{ untold, letters: lettersOf(first, sides) }], worth, byMeaning };
  const probability = oneSidedProbability(oneSided);
  return { members: [one], places: [first], versions: detail.versions, oneSided, probability };
}

/** The runs of up to MOST_SENTENCES rows' sentences that begin with a row's, as far as they are short enough. */
function runsFrom(first: RatedRow, bySentence: Map<string, RatedRow>, sides: Side[]): RatedRow[][] {
  const { account, sentence } = first.row.places[0]!;
  const { sentences } = sides[account]!.account;
  const runs = [[first]];
  for (let length = 1; length < MOST_SENTENCES; length += 1) {
    const next = bySentence.get(placeKey({ account, sentence: sentence + length }));
    if (next === undefined || sentences[sentence + length]!.end - sentences[sentence]!.start > MOST_LETTERS) break;
    runs.push([...runs.at(-1)!, next]);
  }
  return runs;
}

function areOfLikeWorth(members: RatedRow[]): boolean {
  const worths = members.map(({ worth }) => worth);
  return Math.min(...worths) >= LEAST_SHARE * Math.max(...worths);
}

/** Whether there are words enough that tell something: "“No,” he replied." has none. */
function saySomething(members: RatedRow[], sides: Side[]): boolean {
  const terms = members.map(({ row }) => {
    const { account, sentence } = row.places[0]!;
    return sides[account]!.words[sentence]!.inOrder.length;
  });
  return terms.reduce((sum, count) => sum + count, 0) >= LEAST_TERMS;
}

/** The passage of these rows, and where they do not stand by themselves that with what they lean on. */
function passagesWith(members: RatedRow[], story: Story): Passage[] {
  const { account, sentence: first } = members[0]!.row.places[0]!;
  const side = story.sides[account]!;
  const run = wholeRun({ first, last: members.at(-1)!.row.places[0]!.sentence }, members, account, story);
  if (run === undefined) return [];
  const passage = (of: Run) => passageOf(members, account, of, story);
  const before = (of: Run) =>
    mayBeLeantOn(side, of.first - 1) ? wholeRun({ ...of, first: of.first - 1 }, members, account, story) : undefined;
  const leaning = leaningOf(side, run);
  const completed = leaning === 'not' ? [] : completedRun(run, side, before).map(passage);
  if (leaning === 'wholly') return completed;
  const wider = standAlone(side, run) || !namesAny(side, run.first - 1) ? undefined : before(run);
  return [...completed, passage(run), ...(wider && standAlone(side, wider) ? [passage(wider)] : [])];
}

/** With the quotations that it cuts; none where that makes it too long. */
function wholeRun(run: Run, members: RatedRow[], account: number, { sides, utterances }: Story): Run | undefined {
  const whole = utterances[account]!.whole(run);
  // The sentences of its members are short enough together, or it is one long sentence.
  const isAsItWas = whole && whole.last - whole.first < members.length;
  return isAsItWas || (whole && isReadAtAGlance(whole, sides[account]!)) ? whole : undefined;
}

function passageOf(members: RatedRow[], account: number, run: Run, { sides, bySentence }: Story): Passage {
  const side = sides[account]!;
  const places = placesOf(account, run);
  const [{ row, byMeaning }] = members as [RatedRow];
  // As if each were told or not whatever is told of the others.
  const worthNone = members.reduce((product, { worth }) => product * (1 - worth), 1);
  const isWhole = standAlone(side, run) && leaningOf(side, run) === 'not';
  const oneSided: OneSided = {
    // Of a sentence that is no row nothing says that the other side lacks it.
    sentences: places.map((place) => ({
      untold: bySentence.get(placeKey(place))?.row.untold ?? 0,
      letters: lettersOf(place, sides),
    })),
    worth: (1 - worthNone) * (isWhole ? 1 : DEPENDENT),
    byMeaning,
  };
  const { article, sentences } = side.account;
  const [{ start }, { end }] = [sentences[run.first]!, sentences[run.last]!];
  const text = article.text.slice(start, end);
  const versions = row.detail.versions.map((version) => ({ ...version, start, end, text, sentence: text }));
  return { members, places, versions, oneSided, probability: oneSidedProbability(oneSided) };
}

function lettersOf({ account, sentence }: Place, sides: Side[]): number {
  return sides[account]!.account.sentences[sentence]!.text.length;
}

/** With one sentence before it, or two where that leans back itself. */
function completedRun(run: Run, side: Side, before: (of: Run) => Run | undefined): Run[] {
  const wider = before(run);
  const whole = wider && leaningOf(side, wider) !== 'not' ? before(wider) : wider;
  return whole && leaningOf(side, whole) === 'not' ? [whole] : [];
}

/** Whether there is a sentence that is part of the story. */
function mayBeLeantOn({ account }: Side, at: number): boolean {
  const sentence = account.sentences[at];
  return sentence !== undefined && !isBoilerplate(sentence.text);
}

/** Whether a sentence tells whom the next may speak of. */
function namesAny({ account: { sentences, names } }: Side, at: number): boolean {
  return names[at]?.some(({ start }) => start > sentences[at]!.start) ?? false;
}

function placesOf(account: number, { first, last }: Run): Place[] {
  return Array.from({ length: last - first + 1 }, (_, at) => ({ account, sentence: first + at }));
}

function isReadAtAGlance({ first, last }: Run, { account: { sentences } }: Side): boolean {
  return sentences[last]!.end - sentences[first]!.start <= MOST_LETTERS;
}
