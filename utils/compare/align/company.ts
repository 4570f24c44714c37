import type { CandidatePair } from '@/utils/compare/facts/candidatePair';
import type { FoundMention } from '@/utils/read/account/mention';
import { oncePer } from '@/utils/text/shared/words/oncePer';
import { relate } from './relate';

/** What two sentences tell of days, if the candidate is of numbers, or of numbers, if it is of days. */
export interface Beside {
  /** How many of the first one's values the second has too. */
  shared: number;
  /** Whether both tell some and no two of them go together: "9.1 in 2004" and "8.6 in April last year" are two quakes. */
  apart: boolean;
}

/** How many other values of its kind the two sentences of a candidate have in common. */
export function othersShared({ a, b }: CandidatePair): number {
  // Most have none beside them, and every candidate is asked.
  if (a.mates.length === 1 || b.mates.length === 1) return 0;
  const isIn = ({ value }: FoundMention) => b.mates.some((mate) => mate !== b && mate.value === value);
  return a.mates.filter((mate) => mate !== a && isIn(mate)).length;
}

const NOTHING: Beside = { shared: 0, apart: false };

/** All candidates of two sentences have one company. */
const comparedWith = oncePer((mine: readonly FoundMention[]) =>
  oncePer((theirs: readonly FoundMention[]) => compare(mine, theirs)),
);

/** Reads what the sentences of a candidate tell beside values of its kind. */
export function besideOf({ a, b }: CandidatePair): Beside {
  return comparedWith(a.beside)(b.beside);
}

function compare(mine: readonly FoundMention[], theirs: readonly FoundMention[]): Beside {
  if (mine.length === 0 || theirs.length === 0) return NOTHING;
  const verdicts = mine.map((one) => theirs.map((other) => relate(one, other)?.verdict));
  return {
    shared: verdicts.filter((row) => row.includes('agree')).length,
    apart: !verdicts.some((row) => row.includes('agree') || row.includes('compatible')),
  };
}
