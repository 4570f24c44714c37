import type { CandidatePair, Cluster, ScoredPair } from '@/utils/compare/facts/candidatePair';
import type { InStep, Steps } from '@/utils/compare/facts/inStep';
import { type MentionInContext, mentionsInContext } from '@/utils/compare/facts/mentionInContext';
import { creditProbability, mayCreditForOneThing } from '@/utils/compare/kinds/attribution/pair';
import { mayFillOneRole, nameProbability } from '@/utils/compare/kinds/name/pair';
import { mayBeOneUtterance, quoteProbability } from '@/utils/compare/kinds/quote/pair';
import type { Link } from '@/utils/link/link';
import type { Side } from '@/utils/link/side';
import type { MentionKind } from '@/utils/model';
import { candidatePairsIn, type QuickLook } from './candidatePairs';
import { cannotLink } from './cannotLink';
import { clusterMentions } from './cluster';
import { pairContextOf } from './pairContext';
import { type LearnedKind, probabilitiesOf, thresholdOf } from './probability';

/** Least probability of a pair whose kind goes by rules. */
const LEAST = 0.48;

/** Groups the mentions of one kind by the fact that they state, all from inside linked sentences. */
export function alignMentions(kind: MentionKind, sides: Side[], links: Link[], { inStep, closely }: Steps): Cluster[] {
  const mentions = sides.map((side, at) => mentionsInContext(side, at, kind));
  const candidates = candidatePairsIn(mentions, links, quickLook(kind, sides)).filter(
    (candidate) => !cannotLink(candidate, sides, inStep),
  );
  if (kind !== 'number' && kind !== 'date') {
    const pairs = pairsByRule(kind, candidates, sides, inStep);
    return clusterMentions(kind === 'quote' ? withPieces(pairs, mentions, sides, links) : pairs);
  }
  const probabilities = probabilitiesOf(candidates, pairContextOf(mentions, candidates), kind);
  return clusterMentions(
    candidates.flatMap((candidate, at) => {
      const { a, b, relation } = candidate;
      return pairOf(candidate, probabilities[at]!, thresholdOf(kind, relation, closely(a.account, b.account)));
    }),
  );
}

/**
 * An utterance of several sentences is a mention of the first of them, and another account may give any. Quotations that nothing
 * answers yet are looked for beside the later sentences too.
 */
function withPieces(pairs: ScoredPair[], mentions: MentionInContext[][][], sides: Side[], links: Link[]): ScoredPair[] {
  const answered = new Set(pairs.flatMap(({ a, b }) => [a, b]));
  const through = mentions.map((own, at) => throughSentences(own, sides[at]!));
  const further = candidatePairsIn(through, links, giveOneUtterance).flatMap(quotePair);
  return [...pairs, ...further.filter(({ a, b }) => !answered.has(a) && !answered.has(b))];
}

function throughSentences(mentions: MentionInContext[][], { account }: Side): MentionInContext[][] {
  const all = mentions.map((own) => [...own]);
  for (const mention of mentions.flat()) {
    for (let at = mention.sentence + 1; (account.sentences[at]?.start ?? Infinity) < mention.end; at += 1)
      all[at]!.push(mention);
  }
  return all;
}

const quotePair = (candidate: CandidatePair) => pairOf(candidate, quoteProbability(candidate), LEAST);

/** How two quotations or names differ takes a diff; most pairs are none, whatever it finds. */
function quickLook(kind: MentionKind, sides: Side[]): QuickLook | undefined {
  if (kind === 'quote') return giveOneUtterance;
  if (kind === 'attribution') return (_a, _b, link) => mayCreditForOneThing(link);
  return kind === 'name' ? (a, b, link) => mayFillOneRole(a, b, link, sides) : undefined;
}

const giveOneUtterance: QuickLook = (a, b, link) =>
  mayBeOneUtterance(a, b, link) && quoteProbability({ a, b, link }) >= LEAST;

function pairsByRule(
  kind: Exclude<MentionKind, LearnedKind>,
  candidates: CandidatePair[],
  sides: Side[],
  inStep: InStep,
): ScoredPair[] {
  const probability = {
    quote: quoteProbability,
    name: (candidate: CandidatePair) => nameProbability(candidate, inStep),
    attribution: (candidate: CandidatePair) => creditProbability(candidate, sides),
  }[kind];
  return candidates.flatMap((candidate) => pairOf(candidate, probability(candidate), LEAST));
}

function pairOf({ a, b }: CandidatePair, probability: number, least: number): ScoredPair[] {
  return probability >= least ? [{ a, b, probability }] : [];
}
