import type { Article, Detail, DetailKind, Version } from '@/utils/model';
import { rewordings, withFormer } from './changesView';
import { detailTitle } from './detailTitle';
import { type DetailView, detailView, type Shape } from './detailView';
import { type OutletView, outletViews } from './outletView';
import { type PassageRow, passageRows } from './passages';
import { mentionSpans, type Span } from './spans';
import type { Story } from './storyView';
import { howWord } from './verdicts';
import { firstOfEach } from './versions';
import type { Words } from './words';

/** How a cell stands to the article being read; `none` is not stated, `unknown` cannot be told. */
export type Relation = Shape | 'none' | 'unknown' | 'self';

export interface CellView {
  articleId: string;
  outlet: string;
  here: boolean;
  relation: Relation;
  /** "same", "conflict", "rounded", "Not stated", "Cut by the paywall". */
  word: string;
  /** The outlet's words; absent where nothing is stated. */
  spans?: Span[];
}

export interface CompareRow {
  detail: DetailView;
  cells: CellView[];
}

export interface CompareView {
  articleId: string;
  headline: string;
  lead: string;
  rest: string;
  columns: OutletView[];
  rows: CompareRow[];
  passages: PassageRow[];
  kinds: { kind: DetailKind | 'all'; count: number }[];
}

const KINDS: DetailKind[] = [
  'number',
  'date',
  'name',
  'quote',
  'attribution',
  'certainty',
  'cause',
  'wording',
  'claim',
];

/** A column an outlet, a row a detail; each cell says how it stands to the article being read. */
export function compareView(story: Story, counts: { lead: string; rest: string }, words: Words): CompareView {
  const { articles, comparison, outlets, reading } = story;
  const byId = new Map(articles.map((article) => [article.id, article]));
  const columns = outletViews(articles, comparison, outlets, reading, words);
  const order = columns.map(({ articleId }) => byId.get(articleId)!);
  const reworded = rewordings(articles, story.editions);
  const rows = comparison.details.map((detail) => ({
    detail: withFormer(detailView(detail, byId, reading, words), detail, reworded),
    cells: cellsOf(detail, order, byId, reading, words),
  }));
  const titled = comparison.details.map((detail) => ({ ...detail, label: detailTitle(detail, words) }));
  return {
    articleId: reading,
    headline: byId.get(reading)?.title ?? '',
    ...counts,
    columns,
    rows,
    passages: passageRows(titled, order, reading),
    kinds: countKinds(comparison.details),
  };
}

/**
 * The articles that stand as columns at first: the one being read, then those that state most details, as many as there
 * is room for, but never fewer than two; a copy comes last, having nothing of its own. In the order of the columns.
 */
export function defaultColumns(view: CompareView | undefined, room: number): string[] {
  if (!view) return [];
  const stated = new Map<string, number>();
  for (const { articleId, spans } of view.rows.flatMap(({ cells }) => cells)) {
    if (spans) stated.set(articleId, (stated.get(articleId) ?? 0) + 1);
  }
  const worth = ({ articleId, copy }: OutletView) => (copy ? -1 : (stated.get(articleId) ?? 0));
  const ids = view.columns.map(({ articleId }) => articleId);
  const others = view.columns
    .slice(1)
    .sort((a, b) => worth(b) - worth(a))
    .map(({ articleId }) => articleId);
  const kept = new Set([ids[0], ...others.slice(0, Math.max(1, Math.floor(room) - 1))]);
  return ids.filter((id) => kept.has(id));
}

function countKinds(details: Detail[]): CompareView['kinds'] {
  const of = (kind: DetailKind) => details.filter((detail) => detail.kind === kind).length;
  return [{ kind: 'all', count: details.length }, ...KINDS.map((kind) => ({ kind, count: of(kind) }))];
}

function cellsOf(detail: Detail, order: Article[], byId: Map<string, Article>, reading: string, words: Words) {
  const versions = new Map(firstOfEach(detail.versions).map((version) => [version.article, version]));
  const mine = versions.get(reading);
  return order.map((article): CellView => {
    const version = versions.get(article.id);
    const here = article.id === reading;
    const at = { articleId: article.id, outlet: article.outlet, here };
    if (!version) return { ...at, ...silence(article, words) };
    const relation = relationOf(detail, version, mine, here);
    const spans = mentionSpans(version, byId.get(article.id)?.text ?? '', detail.kind);
    const marked = relation === 'agree' || (here && detail.verdict === 'agree') ? unmarked(spans) : spans;
    return { ...at, relation, word: wordOf(relation, detail, words), spans: marked };
  });
}

/** Cells that say the same are not marked, so that marked words are always the ones to look at. */
const unmarked = (spans: Span[]): Span[] => spans.map(({ text }) => ({ text }));

function silence(article: Article, words: Words): { relation: Relation; word: string } {
  if (article.extent === 'cut') return { relation: 'unknown', word: words.t('cellCut') };
  if (article.extent === 'summary') return { relation: 'unknown', word: words.t('cellSummary') };
  return { relation: 'none', word: words.t('cellNotStated') };
}

function relationOf(detail: Detail, version: Version, mine: Version | undefined, here: boolean): Relation {
  if (here) return 'self';
  if (!mine) return detail.verdict === 'conflict' || detail.verdict === 'compatible' ? detail.verdict : 'absent';
  const same = version.value.toLowerCase() === mine.value.toLowerCase() && version.certainty === mine.certainty;
  if (detail.verdict === 'agree' || same) return 'agree';
  return detail.verdict === 'conflict' ? 'conflict' : 'compatible';
}

function wordOf(relation: Relation, { how }: Detail, words: Words): string {
  if (relation === 'self') return words.t('thisArticle');
  if (relation === 'agree') return words.t('cellSame');
  if (relation === 'absent') return words.t('cellNotHere');
  if (relation === 'conflict') return words.t('cellConflict');
  return howWord(how, words) ?? words.t('cellCompatible');
}
