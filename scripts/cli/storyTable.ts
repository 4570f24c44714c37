import type { Article, Comparison, Detail, Verdict } from '@/utils/model';

/** Shape and word, as in the popup; colour would be lost in a pipe. */
const MARKS: Record<Verdict, string> = { conflict: '≠', compatible: '≈', only: '◐', agree: '=' };
const HEADS: [Verdict, string][] = [
  ['conflict', 'What differs'],
  ['compatible', 'What differs, yet can both be true'],
  ['only', 'Stated by one'],
  ['agree', 'All agree'],
];
/** A terminal holds about this much before the eye gives up; the JSON answer has the rest. */
const MOST_ROWS = 12;

/** The comparison as text: a block a detail, a line a version. */
export function storyTable(articles: Article[], { details, reports }: Comparison): string {
  const outlets = new Map(articles.map(({ id, outlet }) => [id, outlet || id]));
  const width = Math.max(...[...outlets.values()].map((name) => name.length));
  const sections = HEADS.flatMap(([verdict, head]) => {
    const rows = details.filter((detail) => detail.verdict === verdict).slice(0, MOST_ROWS);
    return rows.length === 0 ? [] : [`${head}\n${rows.map((detail) => block(detail, outlets, width)).join('\n')}`];
  });
  const title = articles[0]?.title ?? '';
  return `${title}\n${reports.length} reports by ${articles.length} outlets\n\n${sections.join('\n\n')}\n`;
}

function block({ verdict, label, how, versions }: Detail, outlets: Map<string, string>, width: number): string {
  const head = `  ${MARKS[verdict]} ${label}${how ? ` (${how})` : ''}`;
  const lines = versions.map(
    ({ article, text }) => `      ${(outlets.get(article) ?? '').padEnd(width)}  ${oneLine(text)}`,
  );
  return [head, ...lines].join('\n');
}

const oneLine = (text: string) => text.replace(/\s+/g, ' ');
