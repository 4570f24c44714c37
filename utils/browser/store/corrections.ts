import type { Detail } from '@/utils/model';
import { type CorrectionRow, type CoverageRow, database } from '../database/database';

type Said = Pick<CorrectionRow, 'kind' | 'article' | 'other'>;

const idOf = ({ kind, article, other }: Said) => `${kind} ${article} ${other}`;
const OPPOSITE = { 'not-same-story': 'same-story', 'same-story': 'not-same-story' } as const;

/** Keeps what the reader said of two articles or a detail. Saying the opposite takes the former word back. */
export async function correct(said: Said, now: number): Promise<void> {
  const { corrections } = database();
  await database().transaction('rw', corrections, async () => {
    if (said.kind !== 'not-same-fact') await corrections.delete(idOf({ ...said, kind: OPPOSITE[said.kind] }));
    await corrections.put({ ...said, id: idOf(said), at: now });
  });
}

export async function undoCorrection(said: Said): Promise<void> {
  await database().corrections.delete(idOf(said));
}

/** What the reader said about comparisons of this article. */
export function correctionsOf(article: string): Promise<CorrectionRow[]> {
  return database().corrections.where('article').equals(article).toArray();
}

/** The coverage of an article, with the details that the reader put aside apart from those that are shown. */
export interface CorrectedCoverage extends CoverageRow {
  /** Their versions are not about the same fact, the reader said; the last one said first. */
  aside: Detail[];
}

/** The coverage of an article, without the details whose versions the reader said are not about the same fact. */
export async function findCorrectedCoverage(article: string): Promise<CorrectedCoverage | undefined> {
  const [row, said] = await Promise.all([database().coverage.get(article), correctionsOf(article)]);
  if (!row) return undefined;
  const saidAt = new Map(said.flatMap(({ kind, other, at }) => (kind === 'not-same-fact' ? [[other, at]] : [])));
  if (!row.comparison || saidAt.size === 0) return { ...row, aside: [] };
  const details = row.comparison.details.filter(({ id }) => !saidAt.has(id));
  const aside = row.comparison.details.filter(({ id }) => saidAt.has(id));
  aside.sort((a, b) => saidAt.get(b.id)! - saidAt.get(a.id)!);
  return { ...row, comparison: { ...row.comparison, details }, aside };
}
