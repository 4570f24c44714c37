import type { Article, Detail, DetailKind } from '@/utils/model';
import { type DetailStanding, type DetailView, detailView } from '../detail/detailView';
import { type OutletView, outletViews } from '../outlets/outletView';
import { outletOf, type Seen, seenFrom } from '../shared/seen';
import type { Words } from '../shared/words';
import { type CallView, callViews } from '../story/callView';
import { rewordings, withFormer } from '../story/changesView';
import { type PlaceView, placeViews } from '../story/placesView';
import type { Story } from '../story/storyView';
import { type VoiceView, voiceGroups } from '../story/voicesView';
import { type CellView, cellsOf } from './cells';
import { type WholeText, wholeText } from './wholeText';

export interface CompareRowView {
  detail: DetailView;
  /** "Delta Business Daily differs · 4 tell it as here". */
  line: string;
  cells: CellView[];
}

export interface CompareView {
  articleId: string;
  headline: string;
  lead: string;
  rest: string;
  columns: OutletView[];
  /** Articles of which only a part is known, with how that is said in a cell. */
  partly: ReadonlyMap<string, string>;
  /** By list: they differ, not here, only here, agree; within each as ranked. */
  rows: CompareRowView[];
  voices: VoiceView[];
  calls: CallView[];
  places: PlaceView[];
  /** In the order of the columns. */
  texts: WholeText[];
  /** All of them, then every kind of which there is any. */
  kinds: { kind: DetailKind | 'all'; count: number }[];
}

const KINDS: DetailKind[] = [
  'claim',
  'number',
  'date',
  'name',
  'quote',
  'attribution',
  'certainty',
  'cause',
  'wording',
];
const LISTS: DetailStanding[] = ['differ', 'absent', 'here', 'agree'];

/** A column an outlet, the one that differs most first; a row a claim; each cell says how it stands to the open article. */
export function compareView(story: Story, counts: { lead: string; rest: string }, words: Words): CompareView {
  const { articles, comparison, openArticle } = story;
  const seen = seenFrom(story, words);
  const reworded = rewordings(articles, story.editions);
  const rows = comparison.details
    .map((detail) => rowOf(detail, articles, seen))
    .map((row, at) => ({ ...row, detail: withFormer(row.detail, comparison.details[at]!, reworded) }))
    .sort((a, b) => LISTS.indexOf(a.detail.standing) - LISTS.indexOf(b.detail.standing));
  const columns = oddFirst(outletViews(articles, comparison, story.outlets, openArticle, words), rows);
  const order = columns.map(({ articleId }) => seen.articles.get(articleId)!);
  const { absent, here, both } = voiceGroups(comparison, seen);
  return {
    articleId: openArticle,
    headline: seen.articles.get(openArticle)?.title ?? '',
    ...counts,
    columns,
    partly: new Map(order.filter(({ extent }) => extent !== 'full').map((one) => [one.id, partWord(one, words)])),
    rows,
    voices: [...absent, ...here, ...both],
    calls: callViews(comparison, seen),
    places: placeViews(comparison, seen),
    texts: order.map((article) => wholeText(article, comparison.details, rows)),
    kinds: countKinds(comparison.details),
  };
}

const partWord = ({ extent }: Article, words: Words) => words.t(extent === 'cut' ? 'cellCut' : 'cellSummary');

function rowOf(detail: Detail, articles: Article[], seen: Seen): CompareRowView {
  const view = detailView(detail, seen);
  const odd = detail.versions.find(({ article }) => article === view.lines[1]?.articleId);
  const cells = cellsOf(detail, articles, odd, seen);
  return { detail: view, cells, line: lineOf(view, cells, seen) };
}

/** More names than these are counted. */
const MOST_NAMED = 2;

/** Who differs and how many do not; of what stands on one side, how many tell it. */
function lineOf({ standing }: DetailView, cells: CellView[], seen: Seen): string {
  const { words, openArticle } = seen;
  const outletsThat = (is: (cell: CellView) => boolean) => [
    ...new Set(
      cells.filter((cell) => !cell.here && !seen.copyOf.has(cell.articleId) && is(cell)).map((cell) => cell.outlet),
    ),
  ];
  if (standing === 'here') return '';
  if (standing === 'agree' && cells.some(({ here, spans }) => here && spans)) {
    return words.count('tellAsHere', outletsThat(({ relation }) => relation === 'agree').length);
  }
  if (standing !== 'differ') {
    const tellers = outletsThat(({ spans }) => spans !== undefined);
    return words.t('toldBy', words.t('share', tellers.length, Math.max(tellers.length, seen.others.size)));
  }
  const odd = outletsThat(({ relation }) => relation === 'conflict' || relation === 'compatible');
  const same = outletsThat(({ relation }) => relation === 'agree');
  const names = odd.length > MOST_NAMED ? String(odd.length) : new Intl.ListFormat(words.locale).format(odd);
  const parts = [odd.length > 0 && words.count('differHere', odd.length, names)];
  if (same.length > 0) parts.push(words.count('tellAsHere', same.length));
  if (cells.every(({ here, spans }) => !here || !spans)) parts.push(words.t('notToldBy', outletOf(openArticle, seen)));
  return parts.filter((part) => typeof part === 'string').join(' · ');
}

/** The open article, then who differs from it most, then who tells most; a copy has nothing of its own. */
function oddFirst(columns: OutletView[], rows: CompareRowView[]): OutletView[] {
  const worth = new Map<string, number>();
  const add = (id: string, value: number) => worth.set(id, (worth.get(id) ?? 0) + value);
  for (const { articleId, relation, spans } of rows.flatMap(({ cells }) => cells)) {
    if (relation === 'conflict') add(articleId, CONFLICT);
    else if (relation === 'compatible') add(articleId, OTHERWISE);
    if (spans) add(articleId, 1);
  }
  const worthOf = ({ articleId, isOpen, copyOf }: OutletView) => {
    if (isOpen) return Number.POSITIVE_INFINITY;
    return copyOf ? -1 : (worth.get(articleId) ?? 0);
  };
  return columns.toSorted((a, b) => (worthOf(a) === worthOf(b) ? 0 : worthOf(b) - worthOf(a)));
}

/** What a difference adds to a column's worth, beside the 1 of telling it at all. */
const CONFLICT = 20;
const OTHERWISE = 8;

/** The articles that stand as columns at first: as many as there is room for, but never fewer than two. */
export function defaultColumns(view: CompareView | undefined, room: number): string[] {
  const ids = view?.columns.map(({ articleId }) => articleId) ?? [];
  return ids.slice(0, Math.max(2, Math.floor(room)));
}

function countKinds(details: Detail[]): CompareView['kinds'] {
  const counts = KINDS.map((kind) => ({ kind, count: details.filter((detail) => detail.kind === kind).length }));
  return [{ kind: 'all', count: details.length }, ...counts.filter(({ count }) => count > 0)];
}
