import { candidatePairsIn } from '@/utils/compare/align/candidatePairs';
import { cannotLink } from '@/utils/compare/align/cannotLink';
import { pairContextOf } from '@/utils/compare/align/pairContext';
import { featuresOf } from '@/utils/compare/align/probability';
import { relate } from '@/utils/compare/align/relate';
import type { CandidatePair } from '@/utils/compare/facts/candidatePair';
import { stepsOf } from '@/utils/compare/facts/inStep';
import { type MentionInContext, mentionsInContext } from '@/utils/compare/facts/mentionInContext';
import { linkAccounts, type Vectors } from '@/utils/link/link';
import { sidesOf } from '@/utils/link/side';
import { prepareAccount } from '@/utils/read/account/account';
import type { GoldMention, GoldSlot, GoldStory } from './stories';

export const KINDS = ['number', 'date'] as const;
export type Kind = (typeof KINDS)[number];

/** A pair of mentions that is looked at, with what readers say of it. */
export interface Example {
  story: string;
  kind: Kind;
  candidate: CandidatePair;
  features: number[];
  /** Whether one of the two accounts closely tells the other again. */
  isRetold: boolean;
  /** Whether it is one fact: 0.5 where readers call values compatible that are read as a conflict, undefined where they say nothing. */
  holds: number | undefined;
}

/** All candidates of a story; `vectors` is what the encoder says of its articles. */
export function examplesOf(gold: GoldStory, vectors?: Vectors): Example[] {
  const sides = sidesOf(gold.articles.map((article) => prepareAccount({ ...article, extent: 'full' })));
  const links = linkAccounts(sides, vectors);
  const { inStep, closely } = stepsOf(sides, links);
  return KINDS.flatMap((kind) => {
    const mentions = sides.map((side, at) => mentionsInContext(side, at, kind));
    const candidates = candidatePairsIn(mentions, links).filter((candidate) => !cannotLink(candidate, sides, inStep));
    const setting = pairContextOf(mentions, candidates);
    return candidates.map((candidate) => ({
      story: gold.id,
      kind,
      candidate,
      features: featuresOf(candidate, setting),
      isRetold: closely(candidate.a.account, candidate.b.account),
      holds: labelOf(
        candidate,
        kind,
        gold,
        mentions.map((account) => account.flat()),
      ),
    }));
  });
}

/**
 * What the labels say of a pair. Where two values cannot both be true, a slot whose versions agree speaks of other words in the
 * same place ("12 Somalis and 11 Yemenis"), and one whose versions go together is half an example.
 */
function labelOf(
  { a, b, relation }: CandidatePair,
  kind: Kind,
  gold: GoldStory,
  mentions: MentionInContext[][],
): number | undefined {
  if (gold.conflicts) return relation.verdict === 'conflict' ? readLabelOf(a, b, kind, gold) : undefined;
  const slots = gold.slots.filter((slot) => [a, b].every((mention) => touches(slot, mention, gold)));
  const joined = slots.filter((slot) => slot.relation !== 'different');
  if (joined.length === 0) return isUnknown(a, b, gold, mentions) ? undefined : 0;
  if (relation.verdict !== 'conflict' || joined.some((slot) => slot.relation === 'conflict')) return 1;
  return joined.some((slot) => slot.kind === kind && slot.relation === 'compatible') ? 0.5 : 0;
}

function readLabelOf(a: MentionInContext, b: MentionInContext, kind: Kind, gold: GoldStory): number | undefined {
  const isAt = (mention: MentionInContext, { article, start, end }: GoldMention) =>
    gold.articles[mention.account]!.id === article && mention.start === start && mention.end === end;
  return gold.conflicts!.find((read) => read.kind === kind && isAt(a, read.a) && isAt(b, read.b))?.holds;
}

/** A slot names one mention an account: of others that tell the same, nobody said whether they are the same fact. */
function isUnknown(a: MentionInContext, b: MentionInContext, gold: GoldStory, mentions: MentionInContext[][]): boolean {
  const slots = gold.slots.filter(({ relation }) => relation !== 'different');
  const isRepeated = (mention: MentionInContext) =>
    mentions[mention.account]!.filter(({ value }) => value === mention.value).length > 1;
  if (a.value === b.value && (isRepeated(a) || isRepeated(b)))
    if (slots.some((slot) => touches(slot, a, gold) || touches(slot, b, gold))) return true;
  const retells = (mention: MentionInContext, slot: GoldSlot) =>
    mentions[mention.account]!.some((other) => touches(slot, other, gold) && saySame(mention, other));
  return slots.some((slot) => retells(a, slot) && retells(b, slot));
}

function saySame(a: MentionInContext, b: MentionInContext): boolean {
  if (a === b) return true;
  const verdict = relate(a, b)?.verdict;
  const theirs = b.things.slice(0, 2);
  return verdict === 'agree' || (verdict === 'compatible' && a.things.slice(0, 2).some((one) => theirs.includes(one)));
}

function touches({ versions }: GoldSlot, mention: MentionInContext, { articles }: GoldStory): boolean {
  const { id } = articles[mention.account]!;
  return versions.some(({ article, start, end }) => article === id && mention.start < end && start < mention.end);
}
