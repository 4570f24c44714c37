import type { CandidatePair } from '@/utils/compare/facts/candidatePair';
import { contextSimilarity } from '@/utils/compare/facts/context';
import type { Link } from '@/utils/link/link';
import { oncePerSentence } from '@/utils/link/oncePerSentence';
import type { Side } from '@/utils/link/side';
import type { Naming } from '@/utils/read/voice/naming';
import { isOne } from '@/utils/read/voice/same';
import type { AccountVoice } from '@/utils/read/voices';
import { accountVoices } from './accountVoices';

/** Sentences that surely tell the same: of less sure ones each credits somebody for a thing of its own. */
const LEAST_LINK = 0.75;
const LEAST_ALIKE = 0.4;

/** Whether two sentences may credit their sources for one thing. */
export function mayCreditForOneThing({ how, probability }: Link): boolean {
  return how === 'same' && probability >= LEAST_LINK;
}

/** How surely two accounts credit two sources for one thing, 0 to 1. Rules, as labelled stories hold too few to learn from. */
export function creditProbability({ a, b, relation, link }: CandidatePair, sides: Side[]): number {
  if (relation.verdict === 'agree' || !mayCreditForOneThing(link)) return 0;
  if (contextSimilarity(a.context(), b.context()) < LEAST_ALIKE) return 0;
  const [mine, theirs] = [a, b].map(({ account, sentence }) => creditedIn(sides[account]!, sentence));
  return areTwo(mine!, theirs!) ? link.probability : 0;
}

/**
 * Each credits a person, or each a body, by name, or one of them somebody who is left unnamed, "a person familiar with the
 * matter", and no two namings can be of one: "the spokesman" may be anybody.
 */
function areTwo(mine: AccountVoice[], theirs: AccountVoice[]): boolean {
  const [x, y] = [mine, theirs].map((voices) => voices.flatMap(({ naming, calls }) => [naming, ...calls])) as [
    Naming[],
    Naming[],
  ];
  const isTold = ({ kind, isNew }: Naming) => kind !== 'role' || isNew;
  const isRole = ({ kind }: Naming) => kind === 'role';
  const parts = (one: Naming, other: Naming) =>
    (one.kind === other.kind || isRole(one) || isRole(other)) && !isOne(one, other);
  return (
    x.length > 0 && y.length > 0 && [...x, ...y].every(isTold) && x.every((one) => y.every((two) => parts(one, two)))
  );
}

/** Whom a sentence credits. */
const creditedIn = oncePerSentence((side, sentence): AccountVoice[] =>
  accountVoices(side).filter(({ sayings }) => sayings.some((saying) => saying.sentence === sentence)),
);
