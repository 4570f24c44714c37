import type { Coefficients } from '@/utils/match/score/coefficients';
import { linear, neighbourFeatures, oddsOf, type PairFeatures } from '@/utils/match/score/rank';
import type { Asked, Candidate } from './collect';
import { type Example, learn } from './logistic';

/**
 * Of ten articles one is taken to be told by nobody else: every labelled story has two accounts, and without such
 * articles the best of any candidates would be believed.
 */
const TOLD_ALONE = 0.1;

/** Every set of accounts counts as much as another, whatever its size. */
export function learnTable(sets: Asked[][]): Coefficients {
  const pairs = (column: PairFeatures['column']) => sets.flatMap((asked) => pairExamples(asked, column));
  const table: Coefficients = { page: learn(pairs('page')), item: learn(pairs('item')), company: [], threshold: 0.5 };
  const company = sets.flatMap((asked) => [
    ...companyExamples(asked, table, 1 / asked.length),
    ...companyExamples(asked.map(toldAlone), table, TOLD_ALONE / asked.length),
  ]);
  return { ...table, company: learn(company) };
}

function toldAlone(asked: Asked): Asked {
  return { ...asked, candidates: asked.candidates.filter(({ story }) => story !== asked.story) };
}

function pairExamples(asked: Asked[], column: PairFeatures['column']): Example[] {
  return asked.flatMap(({ story, candidates }) =>
    candidates.flatMap((one) =>
      one.story === undefined || one.pair?.column !== column
        ? []
        : { signs: one.pair.features, holds: one.story === story, weight: 1 / asked.length },
    ),
  );
}

function companyExamples(asked: Asked[], table: Coefficients, weight: number): Example[] {
  return asked.flatMap((query) =>
    judge(query, table)
      .filter(({ candidate }) => candidate.story !== undefined)
      .map(({ candidate, signs }) => ({ signs, holds: candidate.story === query.story, weight })),
  );
}

/** The candidates of a query, the best pairs first, with the signs of the second step. */
function judge({ candidates, link }: Asked, table: Coefficients): { candidate: Candidate; signs: number[] }[] {
  const alone = candidates
    .map((candidate) => ({ candidate, odds: oddsOf(candidate.pair, table), similarity: candidate.similarity }))
    .sort((a, b) => b.odds - a.odds);
  const signs = neighbourFeatures(alone, (a, b) => oddsOf(link(alone[a]!.candidate, alone[b]!.candidate), table));
  return alone.map(({ candidate }, at) => ({ candidate, signs: signs[at]! }));
}

/** The candidates of a query, the surest first, with the logarithm of the odds. */
export function rankAsked(asked: Asked, table: Coefficients): { candidate: Candidate; odds: number }[] {
  return judge(asked, table)
    .map(({ candidate, signs }) => ({ candidate, odds: linear(signs, table.company) }))
    .sort((a, b) => b.odds - a.odds);
}
