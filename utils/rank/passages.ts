import type { CandidateRow } from '@/utils/compare/candidateRows';
import { type Place, placeKey } from '@/utils/link/link';
import type { Side } from '@/utils/link/side';
import { isBoilerplate } from '@/utils/read/account/boilerplate';
import { leaningOf } from './leansBack';
import { standAlone } from './standAlone';
import { type Run, type Utterances, utterancesOf } from './utterances';

/** A row with the probability that a good editor would tell it. */
export interface RatedRow {
  row: CandidateRow;
  worth: number;
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
/**
 * Of a passage that is told on one side only so much may be told by others too: who speaks, of whom it speaks, what it leans on.
 * With more a reader takes what both tell for what one alone does.
 */
const MOST_TOLD = 0.5;

/**
 * Joins rows that one account alone tells and whose sentences follow each other into passages: what an editor would point
 * to is seldom a single sentence. A passage cuts no quotation and names its speaker; one that would not stand by itself
 * takes in the sentence before it. It is worth what it would be if its sentences were told or not independently of each
 * other, less where it does not stand by itself; of those that overlap the one of most worth is taken, and keeps the
 * identity of its best sentence. `all` are the rows of the story, those too that are worth no place by themselves.
 */
export function joinPassages(rated: RatedRow[], sides: Side[], all: CandidateRow[]): RatedRow[] {
  const lone = rated.filter(({ row }) => isLone(row));
  const others = rated.filter(({ row }) => !isLone(row) && !leansOnly(row, sides));
  const bySentence = new Map(lone.map((one) => [placeKey(one.row.places[0]!), one]));
  const story: Story = {
    sides,
    utterances: sides.map(utterancesOf),
    untold: new Set(all.filter(isLone).map(({ places }) => placeKey(places[0]!))),
  };
  const passages = lone
    .flatMap((first) => runsFrom(first, bySentence, sides))
    .filter((members) => isOfOneWeight(members) && saySomething(members, sides))
    .flatMap((members) => passagesOf(members, story));
  const taken = new Set<string>();
  const kept = passages
    .toSorted((a, b) => b.worth - a.worth)
    .filter(({ places }) => {
      const keys = places.map(placeKey);
      const isFree = !keys.some((key) => taken.has(key));
      if (isFree) for (const key of keys) taken.add(key);
      return isFree;
    });
  return [...others, ...kept.map((passage) => joined(passage, sides))];
}

interface Story {
  sides: Side[];
  utterances: Utterances[];
  /** Keys of the sentences that one side alone tells. */
  untold: Set<string>;
}

interface Passage {
  members: RatedRow[];
  /** Its sentences, those that came with its members too. */
  places: Place[];
  worth: number;
}

function isLone({ detail }: CandidateRow): boolean {
  return detail.verdict === 'only' && detail.versions.length === 1;
}

/** Whether of what several accounts tell on one side the one that stands first says nothing without the sentence before. */
function leansOnly({ detail, places }: CandidateRow, sides: Side[]): boolean {
  const [first] = places;
  if (detail.verdict !== 'only' || first === undefined) return false;
  return leaningOf(sides[first.account]!, { first: first.sentence, last: first.sentence }) === 'wholly';
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
function passagesOf(members: RatedRow[], story: Story): Passage[] {
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
    const worth = (1 - none) * (standAlone(side, of) ? 1 : DEPENDENT);
    return { members, places: placesOf(account, of), worth };
  };
  const before = (of: Run) => (mayBeLeantOn(side, of.first - 1) ? wholeRun({ ...of, first: of.first - 1 }) : undefined);
  const leaning = leaningOf(side, run);
  const isMostlyUntold = ({ places }: Passage) => isUntold(places, story);
  const completed = (leaning === 'not' ? [] : completedRun(run, side, before)).map(passage).filter(isMostlyUntold);
  if (leaning === 'wholly' || completed.length > 0) return completed;
  const wider = standAlone(side, run) || !namesAny(side, run.first - 1) ? undefined : before(run);
  return [passage(run), ...(wider && standAlone(side, wider) ? [passage(wider)] : [])].filter(isMostlyUntold);
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

/** Whether enough of it is told on one side only. */
function isUntold(places: Place[], { sides, untold }: Story): boolean {
  const told = places
    .filter((place) => !untold.has(placeKey(place)))
    .reduce((sum, { account, sentence }) => sum + sides[account]!.account.sentences[sentence]!.text.length, 0);
  const { start, end } = extentOf(places, sides);
  return told <= MOST_TOLD * (end - start);
}

function extentOf(places: Place[], sides: Side[]): { start: number; end: number; text: string } {
  const { account } = sides[places[0]!.account]!;
  const { start } = account.sentences[places[0]!.sentence]!;
  const { end } = account.sentences[places.at(-1)!.sentence]!;
  return { start, end, text: account.article.text.slice(start, end) };
}

function joined({ members, worth, places }: Passage, sides: Side[]): RatedRow {
  const { row } = members.toSorted((a, b) => b.worth - a.worth)[0]!;
  const { start, end, text } = extentOf(places, sides);
  const versions = row.detail.versions.map((version) => ({ ...version, start, end, text, sentence: text }));
  return { row: { ...row, places, detail: { ...row.detail, versions } }, worth };
}
