import type { CandidateRow } from '@/utils/compare/candidateRows';
import type { Side } from '@/utils/link/side';
import type { Detail } from '@/utils/model';
import { choosePassages } from './choosePassages';
import { distinctPairs } from './distinctPairs';
import type { RankedSentence } from './sentence';
import { tellsAgain } from './tellsAgain';
import { isWorthShowing, type RatedRow, rate } from './worth';

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
  const kept: Record<'here' | 'elsewhere', RatedRow[]> = { here: [], elsewhere: [] };
  const rated = rows.map((row) => rate(row, sentences));
  const toldByAll = rated.filter(({ row }) => row.detail.verdict !== 'only').filter(isWorthShowing);
  const oneSided = rated.filter(({ row }) => row.detail.verdict === 'only');
  return [...distinctPairs(toldByAll), ...choosePassages(oneSided, sides)]
    .map((one) => ({ ...one, salience: BY_VERDICT[one.row.detail.verdict] + one.worth }))
    .toSorted((a, b) => b.salience - a.salience)
    .filter((one) => {
      const { verdict, versions } = one.row.detail;
      if (verdict !== 'only') return true;
      const list = kept[versions.some(({ article }) => article === openArticle) ? 'here' : 'elsewhere'];
      const isKept = list.length < MOST_ONLY && !tellsAgain(one, list, sides);
      if (isKept) list.push(one);
      return isKept;
    })
    .map(({ row, salience }): Detail => ({ ...row.detail, salience }));
}
