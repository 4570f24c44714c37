import type { CandidateRow } from '@/utils/compare/candidateRows';
import type { Side } from '@/utils/link/side';
import type { Version } from '@/utils/model';
import { bestFirst } from './choosePassages';
import { type Passage, passagesOf } from './passages';
import type { RankedSentence } from './sentence';
import { rate } from './worth';

type Span = Pick<Version, 'article' | 'start' | 'end'>;

/** Looks up the passage that a row told on one side only is shown as, by where its versions stand. */
export function shownPassageReader(
  rows: CandidateRow[],
  sentences: RankedSentence[][],
  sides: Side[],
): (versions: Span[]) => Passage | undefined {
  const rated = rows.filter(({ detail }) => detail.verdict === 'only').map((row) => rate(row, sentences));
  // Several rows may come to one passage: of these the best is shown, and comes first.
  const passages = bestFirst(passagesOf(rated, sides));
  return (versions) => passages.find((passage) => standAt(passage.versions, versions));
}

function standAt(a: Span[], b: Span[]): boolean {
  return a.length === b.length && a.every((one, at) => isSameSpan(one, b[at]!));
}

function isSameSpan(a: Span, b: Span): boolean {
  return a.article === b.article && a.start === b.start && a.end === b.end;
}
