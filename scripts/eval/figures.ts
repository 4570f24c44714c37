import type { Detail } from '@/utils/model';
import type { Explained, SentenceSpan } from '@/utils/pipeline';
import type { Difference, MeasuredStory, Says, ToldSentence } from './measuredStory';

/** What is measured, in the order of the table. */
export const MEASURES = ['links', 'conflicts', 'compatible', 'told nowhere'] as const;
export type Measure = (typeof MEASURES)[number];

/** Counts that add up over stories: of what is shown so many are right, of what is wanted so many are found. */
export interface Count {
  shown: number;
  right: number;
  wanted: number;
  found: number;
}

export type Counts = Record<Measure, Count>;

export const precisionOf = ({ right, shown }: Count): number => (shown === 0 ? 1 : right / shown);
export const recallOf = ({ found, wanted }: Count): number => (wanted === 0 ? 1 : found / wanted);

export function sumOf(all: Counts[]): Counts {
  const sum = (measure: Measure, name: keyof Count) => all.reduce((total, one) => total + one[measure][name], 0);
  const count = (measure: Measure): Count => ({
    shown: sum(measure, 'shown'),
    right: sum(measure, 'right'),
    wanted: sum(measure, 'wanted'),
    found: sum(measure, 'found'),
  });
  return {
    links: count('links'),
    conflicts: count('conflicts'),
    compatible: count('compatible'),
    'told nowhere': count('told nowhere'),
  };
}

/** A story's counts, and each fault in words. */
export interface Measured {
  counts: Counts;
  faults: string[];
}

/**
 * Kinds whose differences a story lists completely, and claims told differently, which are right when their sentences tell one
 * claim. Of the others, such as wording, only what must be found is listed.
 */
const JUDGED_KINDS = ['number', 'date', 'name', 'quote', 'claim'];

/** Holds a comparison of a story's accounts, the first of them open, against what its reader found. */
export function measure(story: MeasuredStory, { details, links }: Explained): Measured {
  const faults: string[] = [];
  const conflicts = details.filter(({ verdict }) => verdict === 'conflict');
  const compatible = details.filter(({ verdict }) => verdict === 'compatible');
  const listed = (verdict: Difference['verdict']) => story.differences.filter((one) => one.verdict === verdict);
  const count = (name: string, rows: Detail[], wanted: Difference[], right: Difference[]): Count => {
    const judged = name === 'conflict' ? rows : rows.filter(({ kind }) => JUDGED_KINDS.includes(kind));
    const isRight = (row: Detail) =>
      row.kind === 'claim' ? isOfOneClaim(row, story) : right.some((one) => isTold(one, row));
    const wrong = judged.filter((row) => !isRight(row));
    const missed = wanted.filter((one) => !rows.some((row) => isTold(one, row)));
    faults.push(...wrong.map((row) => `${name} that is none: ${row.kind} ${inWords(row)}`));
    faults.push(...missed.map(({ kind, about }) => `${name} not shown: ${kind} ${about}`));
    return {
      shown: judged.length,
      right: judged.length - wrong.length,
      wanted: wanted.length,
      found: wanted.length - missed.length,
    };
  };
  const counts: Counts = {
    links: countLinks(story, links),
    conflicts: count('conflict', conflicts, listed('conflict'), listed('conflict')),
    // What conflicts and is shown as compatible is a difference still.
    compatible: count('difference', compatible, listed('compatible'), story.differences),
    'told nowhere': countUntold(story, details, faults),
  };
  return { counts, faults };
}

/** Whether two sentences laid side by side tell one claim, in part at least. */
function isOfOneClaim({ versions }: Detail, story: MeasuredStory): boolean {
  const [a, b] = versions.map((version) => claimsAt(story, version));
  return a!.some((claim) => b!.includes(claim));
}

/** Whether a row holds words of both sides of a difference. */
function isTold({ sides }: Difference, { versions }: Detail): boolean {
  const holds = (says: Says) =>
    versions.some(({ article, text }) => {
      const words = says.get(article);
      return words !== undefined && (text.includes(words) || words.includes(text));
    });
  return sides.every(holds);
}

function countLinks(story: MeasuredStory, links: Explained['links']): Count {
  const told = (span: SentenceSpan) => claimsAt(story, span);
  const counted = links.filter(({ score }) => score >= 0.5);
  const right = counted.filter(({ a, b }) => told(a).some((claim) => told(b).includes(claim))).length;
  const pairs = story.sentences.flatMap((a, at) =>
    story.sentences
      .slice(at + 1)
      .filter((b) => a.article !== b.article && b.claims.some((one) => a.claims.includes(one))),
  );
  return { shown: counted.length, right, wanted: pairs.length, found: right };
}

/** Claims that the open article alone tells, and those that it does not tell. */
function countUntold(story: MeasuredStory, details: Detail[], faults: string[]): Count {
  const open = story.articles[0]!.id;
  const toldBy = (ids: (article: string) => boolean) =>
    new Set(story.sentences.filter(({ article }) => ids(article)).flatMap(({ claims }) => claims));
  const here = toldBy((article) => article === open);
  const elsewhere = toldBy((article) => article !== open);
  const otherSide = (article: string) => (article === open ? elsewhere : here);
  /** How many of a sentence's claims the other side tells: none, all, or some, which is neither right nor wrong. */
  const share = ({ article, claims }: ToldSentence) =>
    claims.length === 0 ? 0 : claims.filter((claim) => otherSide(article).has(claim)).length / claims.length;

  const rows = details.filter(({ kind, verdict }) => kind === 'claim' && verdict === 'only');
  const shown = new Set(rows.flatMap(({ versions }) => versions.flatMap((one) => sentencesAt(story, one))));
  const judged = [...shown].filter((one) => share(one) === 0 || share(one) === 1);
  const right = judged.filter((one) => share(one) === 0);
  for (const { article, claims } of judged.filter((one) => share(one) === 1))
    faults.push(`told elsewhere too: ${article} [${claims.join(' ')}]`);

  const wanted = story.sentences.filter((one) => share(one) === 0);
  const claims = new Set(wanted.map(claimOf));
  const found = new Set(right.map(claimOf));
  return { shown: judged.length, right: right.length, wanted: claims.size, found: found.size };
}

const claimOf = ({ article, start, claims }: ToldSentence): string => claims[0] ?? `${article} ${start}`;

function sentencesAt({ sentences }: MeasuredStory, span: SentenceSpan): ToldSentence[] {
  return sentences.filter(
    ({ article, start, end }) => article === span.article && start < span.end && span.start < end,
  );
}

function claimsAt(story: MeasuredStory, span: SentenceSpan): string[] {
  return sentencesAt(story, span).flatMap(({ claims }) => claims);
}

function inWords({ verdict, versions }: Detail): string {
  return `${verdict} ${versions.map(({ article, text }) => `${article}: ${text}`).join(' | ')}`;
}
