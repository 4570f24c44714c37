import type { Article, Detail, Version } from '@/utils/model';
import type { DetailView } from '../detail/detailView';
import type { Shape } from '../detail/verdicts';
import type { Span } from '../shared/spans';
import type { CellView } from './cells';

/** Words of an account in which the same claims are told. */
export interface TextRun {
  /** Ids of the claims, in their order of rank; none where nothing is compared. */
  claims: string[];
  spans: (Span & { shape?: Shape })[];
}

/** The whole text of an account; each paragraph in runs, which together are the paragraph, letter for letter. */
export interface WholeText {
  articleId: string;
  paragraphs: TextRun[][];
}

/** How a claim stands in each account. */
interface Row {
  detail: Pick<DetailView, 'id' | 'shape'>;
  cells: CellView[];
}

interface Range {
  start: number;
  end: number;
}
type Claim = Range & { id: string };
type Marked = Range & { shape: Shape };

/** An account's text with the sentences of every claim, and the words that differ from the open article marked. */
export function wholeText(article: Article, details: Detail[], rows: Row[]): WholeText {
  const { id: articleId, text } = article;
  const told = details.flatMap(({ id, versions }) =>
    versions.filter((version) => version.article === articleId).map((version) => ({ id, version })),
  );
  const claims = told.map(({ id, version }): Claim => ({ id, ...sentenceOf(version, text) }));
  const shapes = new Map(rows.map((row) => [row.detail.id, shapeIn(row, articleId)]));
  const marks = told.flatMap(({ id, version: { start, end } }): Marked[] => {
    const shape = shapes.get(id);
    return shape ? [{ start, end, shape }] : [];
  });
  return { articleId, paragraphs: paragraphsOf(text).map((range) => runsOf(text, range, claims, marks)) };
}

/** What the words are marked with: an account that tells it as the open article does has no mark. */
function shapeIn({ detail, cells }: Row, articleId: string): Shape | undefined {
  const relation = cells.find((cell) => cell.articleId === articleId)?.relation;
  if (relation === 'self') return detail.shape === 'agree' ? undefined : detail.shape;
  return relation === 'conflict' || relation === 'compatible' || relation === 'absent' ? relation : undefined;
}

function sentenceOf({ sentence, start }: Version, text: string): Range {
  const from = Math.max(0, text.lastIndexOf(sentence, start));
  return { start: from, end: from + sentence.length };
}

function paragraphsOf(text: string): Range[] {
  return [...text.matchAll(/[^\n]+/g)].map((found) => ({ start: found.index, end: found.index + found[0].length }));
}

/** Sentences of claims may lie within each other: a run ends wherever one of them starts or ends. */
function runsOf(text: string, paragraph: Range, claims: Claim[], marks: Marked[]): TextRun[] {
  const inside = claims.filter(({ start, end }) => start < paragraph.end && end > paragraph.start);
  const within = (at: number) => Math.min(paragraph.end, Math.max(paragraph.start, at));
  const cuts = [paragraph, ...inside].flatMap(({ start, end }) => [within(start), within(end)]);
  const ends = [...new Set(cuts)].sort((a, b) => a - b);
  return ends.slice(1).map((end, at): TextRun => {
    const start = ends[at]!;
    const told = inside.filter((claim) => claim.start <= start && claim.end >= end).map(({ id }) => id);
    return { claims: [...new Set(told)], spans: spansOf(text, { start, end }, marks) };
  });
}

function spansOf(text: string, { start, end }: Range, marks: Marked[]): TextRun['spans'] {
  const spans: TextRun['spans'] = [];
  let at = start;
  for (const mark of marks.toSorted((a, b) => a.start - b.start)) {
    if (mark.start < at || mark.end > end) continue;
    if (mark.start > at) spans.push({ text: text.slice(at, mark.start) });
    spans.push({ text: text.slice(mark.start, mark.end), mark: true, shape: mark.shape });
    at = mark.end;
  }
  if (at < end) spans.push({ text: text.slice(at, end) });
  return spans;
}
