import type { CandidateRow } from '@/utils/compare/candidateRows';
import { type Place, placeKey } from '@/utils/link/link';
import type { Side } from '@/utils/link/side';
import { isBoilerplate } from '@/utils/read/account/boilerplate';
import { leaningOf } from './leansBack';
import { standAlone } from './standAlone';
import type { Alone } from './toldAlone';
import { type Run, type Utterances, utterancesOf } from './utterances';

/** A row with the probability that a good editor would tell it. */
export interface RatedRow {
  row: CandidateRow;
  worth: number;
  /** Whether what its sentence means bore on that. */
  byMeaning?: boolean;
}

/** A passage is read at a glance. */
const MOST_SENTENCES = 3;
const MOST_LETTERS = 600;
/** Fewer words that tell are an answer without its question. */
const LEAST_TERMS = 3;
/** A sentence worth less than this share of the passage's best only pads it: a heading, "Sign up". */
const LEAST_SHARE = 0.2;
/** What a passage that does not stand by itself is worth of one that does. */
const DEPENDENT = 0.8;

/** Every passage as which rows that one account alone tells could be shown; they overlap. */
export function passagesOf(rated: RatedRow[], sides: Side[]): Passage[] {
  const lone = rated.filter(({ row }) => isLone(row));
  const bySentence = new Map(lone.map((one) => [placeKey(one.row.places[0]!), one]));
  const story: Story = { sides, utterances: sides.map(utterancesOf), bySentence };
  return lone
    .flatMap((first) => runsFrom(first, bySentence, sides))
    .filter((members) => isOfOneWeight(members) && saySomething(members, sides))
    .flatMap((members) => passagesWith(members, story));
}

interface Story {
  sides: Side[];
  utterances: Utterances[];
  /** The rows that one account alone tells, by the keys of their sentences. */
  bySentence: Map<string, RatedRow>;
}

/** What a row that one account alone tells could be shown as. */
export interface Passage {
  members: RatedRow[];
  /** Its sentences, those that came with its members too. */
  places: Place[];
  worth: number;
  alone: Alone;
}

export function isLone({ detail }: CandidateRow): boolean {
  return detail.versions.length === 1;
}

/** The runs of one, two, three sentences that begin with a row's, as far as they are short enough. */
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

function isOfOneWeight(members: RatedRow[]): boolean {
  const worths = members.map(({ worth }) => worth);
  return Math.min(...worths) >= LEAST_SHARE * Math.max(...worths);
}

/** "“No,” he replied." */
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
  const wholeRun = (of: Run): Run | undefined => {
    const whole = story.utterances[account]!.whole(of);
    const isShort = whole && (whole.last - whole.first < members.length || isReadAtAGlance(whole, side));
    return isShort ? whole : undefined;
  };
  const run = wholeRun({ first, last: members.at(-1)!.row.places[0]!.sentence });
  if (run === undefined) return [];
  const none = members.reduce((product, { worth }) => product * (1 - worth), 1);
  const passage = (of: Run): Passage => {
    const isWhole = standAlone(side, of) && leaningOf(side, of) === 'not';
    const worth = (1 - none) * (isWhole ? 1 : DEPENDENT);
    const places = placesOf(account, of);
    return { members, places, worth, alone: aloneOf(places, { ...members[0]!, worth }, story) };
  };
  const before = (of: Run) => (mayBeLeantOn(side, of.first - 1) ? wholeRun({ ...of, first: of.first - 1 }) : undefined);
  const leaning = leaningOf(side, run);
  const completed = leaning === 'not' ? [] : completedRun(run, side, before).map(passage);
  if (leaning === 'wholly') return completed;
  const wider = standAlone(side, run) || !namesAny(side, run.first - 1) ? undefined : before(run);
  return [...completed, passage(run), ...(wider && standAlone(side, wider) ? [passage(wider)] : [])];
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

/** How surely the sentences of a row's passage are told on one side only: of those that are no rows themselves nothing speaks for it. */
export function aloneOf(
  places: Place[],
  { worth, byMeaning = false }: RatedRow,
  { sides, bySentence }: Pick<Story, 'sides' | 'bySentence'>,
): Alone {
  const sentences = places.map((place) => ({
    untold: bySentence.get(placeKey(place))?.row.untold ?? 0,
    letters: sides[place.account]!.account.sentences[place.sentence]!.text.length,
  }));
  return { sentences, worth, byMeaning };
}
