import type { Candidate, Group, Pair } from '@/utils/compare/facts/candidatePair';
import type { InStep } from '@/utils/compare/facts/inStep';
import { placedIn, type StoryMention } from '@/utils/compare/facts/mentionInContext';
import { surenessOfCredits } from '@/utils/compare/kinds/attribution/pair';
import { mayFillOneRole, surenessOfNames } from '@/utils/compare/kinds/name/pair';
import { shareWord, surenessOfQuotes } from '@/utils/compare/kinds/quote/pair';
import type { Link } from '@/utils/link/link';
import type { Side } from '@/utils/link/side';
import type { MentionKind } from '@/utils/model';
import { candidatesIn } from './candidatePairs';
import { areTwoFacts } from './cannotLink';
import { groupMentions } from './cluster';
import { settingOf } from './pairContext';
import { type LearnedKind, leastSureness, surenessOf } from './probability';

/** Least sureness of a pair whose kind goes by rules. */
const LEAST = 0.48;

/** Groups the mentions of one kind by the fact that they state, all from inside linked sentences. */
export function alignMentions(kind: MentionKind, sides: Side[], links: Link[], inStep: InStep): Group[] {
  const mentions = sides.map((side, at) => placedIn(side, at, kind));
  const candidates = candidatesIn(mentions, links, quickLook(kind, sides)).filter(
    (candidate) => !areTwoFacts(candidate, sides, inStep),
  );
  if (kind !== 'number' && kind !== 'date') return groupMentions(pairsByRule(kind, candidates, sides, inStep));
  const sureness = surenessOf(candidates, settingOf(mentions, candidates), kind);
  return groupMentions(
    candidates.flatMap((candidate, at) => pairOf(candidate, sureness[at]!, leastSureness(kind, candidate.relation))),
  );
}

/** Judging a name or a quotation takes a diff. */
function quickLook(kind: MentionKind, sides: Side[]) {
  if (kind === 'quote') return shareWord;
  return kind === 'name'
    ? (a: StoryMention, b: StoryMention, link: Link) => mayFillOneRole(a, b, link, sides)
    : undefined;
}

function pairsByRule(
  kind: Exclude<MentionKind, LearnedKind>,
  candidates: Candidate[],
  sides: Side[],
  inStep: InStep,
): Pair[] {
  const sureness = {
    quote: surenessOfQuotes,
    name: (candidate: Candidate) => surenessOfNames(candidate, inStep),
    attribution: (candidate: Candidate) => surenessOfCredits(candidate, sides),
  }[kind];
  return candidates.flatMap((candidate) => pairOf(candidate, sureness(candidate), LEAST));
}

function pairOf({ a, b }: Candidate, sure: number, least: number): Pair[] {
  return sure >= least ? [{ a, b, sure }] : [];
}
