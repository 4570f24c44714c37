import type { Match } from '@/utils/model';

/** What the reader said of two articles; which of them is `article` makes no difference. */
export interface PairCorrection {
  kind: 'same-story' | 'not-same-story';
  article: string;
  other: string;
}

/** The ids that the reader said belong to the story of this article. */
export function saidSame(id: string, corrections: PairCorrection[]): string[] {
  return corrections.filter(({ kind }) => kind === 'same-story').flatMap((one) => partner(id, one) ?? []);
}

/** The ids that the reader said do not belong to the story of this article. */
export function saidNot(id: string, corrections: PairCorrection[]): string[] {
  return corrections.filter(({ kind }) => kind === 'not-same-story').flatMap((one) => partner(id, one) ?? []);
}

/** The matches of an article, with the reader's word over ours: theirs come first, and what they refused is none. */
export function obey(id: string, matches: Match[], corrections: PairCorrection[]): Match[] {
  const said = new Map(corrections.map((one) => [partner(id, one), one.kind]));
  const known = new Set(matches.map((match) => match.id));
  const added = saidSame(id, corrections).filter((other) => !known.has(other));
  const all = [...matches, ...added.map((other) => ({ id: other, score: 1, sameStory: true, reasons: [] }))];
  return all.map((match) => corrected(match, said.get(match.id))).sort((a, b) => b.score - a.score);
}

function corrected(match: Match, kind: PairCorrection['kind'] | undefined): Match {
  if (kind === 'same-story') return { ...match, score: 1, sameStory: true, reasons: [{ says: 'reader', same: true }] };
  if (kind === 'not-same-story')
    return { ...match, score: 0, sameStory: false, reasons: [{ says: 'reader', same: false }] };
  return match;
}

function partner(id: string, { article, other }: PairCorrection): string | undefined {
  if (article === id) return other;
  return other === id ? article : undefined;
}
