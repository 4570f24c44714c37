import type { CandidateRow } from '@/utils/compare/candidateRows';
import type { Side } from '@/utils/link/side';
import type { Detail } from '@/utils/model';
import { distinctPairs } from './distinctPairs';
import { joinPassages } from './passages';
import type { RankedSentence } from './sentence';
import { isWorthShowing, worthOf } from './worth';

/** What one account alone tells is endless: so many of each side are kept, best first. */
const MOST_ONLY = 12;
/** A conflict comes before all else that differs, what agrees after it. */
const BY_VERDICT: Record<Detail['verdict'], number> = { conflict: 3, compatible: 2, only: 1, agree: 0 };

/** Orders the rows of a story by what a good editor would tell first, and leaves out what is under its list's bar. */
export function rankRows(
  rows: CandidateRow[],
  sentences: RankedSentence[][],
  sides: Side[],
  openArticle: string | undefined,
): Detail[] {
  const kept = { here: 0, elsewhere: 0 };
  const shown = rows
    .map((row) => ({ row, worth: worthOf(row, sentences) }))
    .filter(({ row, worth }) => isWorthShowing(row, worth));
  return joinPassages(distinctPairs(shown), sides)
    .map(({ row: { detail }, worth }): Detail => ({ ...detail, salience: BY_VERDICT[detail.verdict] + worth }))
    .toSorted((a, b) => b.salience - a.salience)
    .filter(({ verdict, versions }) => {
      if (verdict !== 'only') return true;
      const side = versions.some(({ article }) => article === openArticle) ? 'here' : 'elsewhere';
      kept[side] += 1;
      return kept[side] <= MOST_ONLY;
    });
}
