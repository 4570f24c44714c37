import type { CandidateRow } from '@/utils/compare/candidateRows';
import type { Side } from '@/utils/link/side';
import { OPENS_WITH_CONNECTIVE, OPENS_WITH_PRONOUN } from './sentenceFeatures';

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
/** What a passage that does not stand by itself is worth of one that does, each way in which it does not. */
const DEPENDENT = 0.8;

/**
 * Joins rows that one account alone tells and whose sentences follow each other into passages: what an editor would point
 * to is seldom a single sentence. A passage is worth what it would be if its sentences were told or not independently of
 * each other, less where it does not stand by itself; of those that overlap the one of most worth is taken, and keeps the
 * identity of its best sentence.
 */
export function joinPassages(rated: RatedRow[], sides: Side[]): RatedRow[] {
  const [lone, others] = [rated.filter(isLone), rated.filter((one) => !isLone(one))];
  const bySentence = new Map(lone.map((one) => [keyOf(one.row.places[0]!), one]));
  const passages = lone
    .flatMap((first) => runsFrom(first, bySentence, sides))
    .filter((members) => isOfOneWeight(members) && saySomething(members, sides))
    .map((members) => passageOf(members, sides));
  const taken = new Set<RatedRow>();
  const kept = passages
    .toSorted((a, b) => b.worth - a.worth)
    .filter(({ members }) => {
      const isFree = members.every((member) => !taken.has(member));
      if (isFree) for (const member of members) taken.add(member);
      return isFree;
    });
  return [...others, ...kept.map(joined)];
}

interface Passage {
  members: RatedRow[];
  /** Offsets into its article's text. */
  start: number;
  end: number;
  text: string;
  worth: number;
}

function isLone({ row: { detail } }: RatedRow): boolean {
  return detail.verdict === 'only' && detail.versions.length === 1;
}

function keyOf({ account, sentence }: { account: number; sentence: number }): string {
  return `${account} ${sentence}`;
}

/** The runs of one, two, three sentences that begin with a row's, as far as they are short enough. */
function runsFrom(first: RatedRow, bySentence: Map<string, RatedRow>, sides: Side[]): RatedRow[][] {
  const { account, sentence } = first.row.places[0]!;
  const { sentences } = sides[account]!.account;
  const runs = [[first]];
  for (let length = 1; length < MOST_SENTENCES; length += 1) {
    const next = bySentence.get(keyOf({ account, sentence: sentence + length }));
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

function passageOf(members: RatedRow[], sides: Side[]): Passage {
  const { start, end, text } = extentOf(members, sides);
  const none = members.reduce((product, { worth }) => product * (1 - worth), 1);
  const dependence = Number(opensDependent(text)) + Number(cutsQuotation(text));
  return { members, start, end, text, worth: (1 - none) * DEPENDENT ** dependence };
}

function extentOf(members: RatedRow[], sides: Side[]): { start: number; end: number; text: string } {
  const { start } = members[0]!.row.detail.versions[0]!;
  const { end } = members.at(-1)!.row.detail.versions[0]!;
  const { account } = sides[members[0]!.row.places[0]!.account]!;
  return { start, end, text: account.article.text.slice(start, end) };
}

/** "That, she argues, …": of what, the sentence before says. */
function opensDependent(text: string): boolean {
  return OPENS_WITH_PRONOUN.test(text) || OPENS_WITH_CONNECTIVE.test(text);
}

/** A quotation opens or closes in it without its other end. */
function cutsQuotation(text: string): boolean {
  const count = (mark: string) => text.split(mark).length - 1;
  // What closes a German quotation opens an English one.
  const curly = text.includes('„') ? ['„', '“'] : ['“', '”'];
  const pairs = [curly, ['«', '»'], ['「', '」']] as [string, string][];
  return pairs.some(([open, close]) => count(open) !== count(close)) || count('"') % 2 === 1;
}

function joined({ members, worth, start, end, text }: Passage): RatedRow {
  const { row } = members.toSorted((a, b) => b.worth - a.worth)[0]!;
  const versions = row.detail.versions.map((version) => ({ ...version, start, end, text, sentence: text }));
  return { row: { ...row, detail: { ...row.detail, versions } }, worth };
}
