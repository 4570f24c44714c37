import type { Article, Detail, Mention } from '@/utils/model';
import type { Shape } from '@/utils/present/detail/verdicts';
import { firstOfEach } from '../shared/seen';
import type { Span } from '../shared/spans';

/** What an outlet says where the open article says its passage. */
export interface PassageCell {
  articleId: string;
  outlet: string;
  here: boolean;
  /** Paragraph number, from 1; 0 where only a summary is known. */
  paragraph: number;
  spans: (Span & { shape?: Shape })[];
}

/** One sentence of the open article beside its counterparts; or how many sentences have none. */
export type PassageRow =
  | {
      kind: 'passage';
      key: string;
      details: { id: string; label: string; shape: Shape }[];
      cells: (PassageCell | undefined)[];
    }
  | { kind: 'fold'; key: string; sentences: string[]; from: number; to: number };

interface Anchor {
  start: number;
  end: number;
  details: Detail[];
}

/** Sentences that share a detail stand in one row, in the order of the open article; the rest is folded. */
export function passageRows(details: Detail[], order: Article[], openArticle: string): PassageRow[] {
  const mine = order.find(({ id }) => id === openArticle);
  if (!mine) return [];
  const anchors = anchorsOf(details, mine);
  const rows: PassageRow[] = [];
  let at = 0;
  for (const anchor of anchors) {
    rows.push(...fold(mine, at, anchor.start));
    rows.push(passage(anchor, order, mine));
    at = anchor.end;
  }
  return [...rows, ...fold(mine, at, mine.text.length)];
}

/** Where the sentences of shared details stand in the open article. */
function anchorsOf(details: Detail[], mine: Article): Anchor[] {
  const anchors = new Map<number, Anchor>();
  for (const detail of details) {
    const version = detail.versions.find(({ article }) => article === mine.id);
    if (!version || firstOfEach(detail.versions).length < 2) continue;
    const start = sentenceStart(version, mine.text);
    const anchor = anchors.get(start) ?? { start, end: start + version.sentence.length, details: [] };
    anchor.details.push(detail);
    anchors.set(start, anchor);
  }
  return [...anchors.values()].sort((a, b) => a.start - b.start);
}

function sentenceStart({ sentence, start }: Mention, text: string): number {
  return Math.max(0, text.lastIndexOf(sentence, start));
}

function passage(anchor: Anchor, order: Article[], mine: Article): PassageRow {
  const { details, start } = anchor;
  return {
    kind: 'passage',
    key: `${start}`,
    details: details.map(({ id, label, verdict }) => ({ id, label, shape: verdict })),
    cells: order.map((article) => cellOf(article, details, article.id === mine.id)),
  };
}

/** The outlet's sentences that carry these details, each once, with all their mentions marked. */
function cellOf(article: Article, details: Detail[], here: boolean): PassageCell | undefined {
  const mentions = details.flatMap(({ versions, verdict }) =>
    versions.filter((version) => version.article === article.id).map((version) => ({ ...version, verdict })),
  );
  if (mentions.length === 0) return undefined;
  const starts = mentions.map((mention) => sentenceStart(mention, article.text));
  const from = Math.min(...starts);
  const first = mentions[starts.indexOf(from)]!;
  const end = from + first.sentence.length;
  const inside = mentions.filter((mention) => mention.start >= from && mention.end <= end);
  return {
    articleId: article.id,
    outlet: article.outlet,
    here,
    paragraph: article.extent === 'summary' ? 0 : article.text.slice(0, from).split('\n\n').length,
    spans: markedSpans(article.text, from, end, inside),
  };
}

function markedSpans(text: string, from: number, end: number, mentions: (Mention & { verdict: Shape })[]) {
  const spans: PassageCell['spans'] = [];
  let at = from;
  for (const { start, end: stop, verdict } of mentions.sort((a, b) => a.start - b.start)) {
    if (start < at) continue;
    if (start > at) spans.push({ text: text.slice(at, start) });
    spans.push({ text: text.slice(start, stop), mark: verdict !== 'agree' || undefined, shape: verdict });
    at = stop;
  }
  if (at < end) spans.push({ text: text.slice(at, end) });
  return spans;
}

/** Sentences between two anchors, which no other outlet has. */
function fold(mine: Article, from: number, to: number): PassageRow[] {
  const text = mine.text.slice(from, to).trim();
  if (text.replace(/[\s."”»]+/g, '') === '') return [];
  const paragraph = (at: number) => mine.text.slice(0, at).trimEnd().split('\n\n').length;
  const segmenter = new Intl.Segmenter(mine.language, { granularity: 'sentence' });
  const sentences = [...segmenter.segment(text)].map(({ segment }) => segment.trim()).filter((one) => one !== '');
  const first = paragraph(from) + (mine.text.slice(from).startsWith('\n\n') ? 1 : 0);
  return [{ kind: 'fold', key: `fold ${from}`, sentences, from: first, to: Math.max(first, paragraph(to)) }];
}
