import { featuresOf } from '@/utils/compare/align/features';
import { type Pair, pairsBetween } from '@/utils/compare/align/pairs';
import type { PlacedMention } from '@/utils/compare/align/placed';
import { surroundingsOf } from '@/utils/compare/align/surroundings';
import { groupCopies } from '@/utils/compare/copies';
import { findMentions } from '@/utils/compare/findMentions';
import { relate } from '@/utils/compare/judge/relate';
import { readStory } from '@/utils/compare/story';
import type { GoldSlot, GoldStory } from './stories';

export const KINDS = ['number', 'date'] as const;
export type Kind = (typeof KINDS)[number];

/** All pairs of one kind between two accounts: they compete with each other. */
export interface Contest {
  kind: Kind;
  topic: string;
  pairs: Pair[];
  features: number[][];
  /** What the labels say of each pair; undefined where they say nothing. */
  labels: (Label | undefined)[];
}

export interface Label {
  holds: boolean;
  weight: number;
}

/** Every pair of mentions that alignment would weigh, labelled by whether readers put them into one fact. */
export function contestsOf(gold: GoldStory): Contest[] {
  const story = readStory(gold.articles, groupCopies(gold.articles));
  const found = findMentions(story);
  return KINDS.flatMap((kind) => {
    const mentions = found.get(kind)!;
    const around = surroundingsOf(mentions, story);
    return mentions.flatMap((mine, at) =>
      mentions.slice(at + 1).map((theirs): Contest => {
        const pairs = pairsBetween(mine, theirs, around);
        return {
          kind,
          topic: gold.topic,
          pairs,
          features: pairs.map(({ a, b, relation }) => featuresOf(a, b, relation, around)),
          labels: pairs.map((pair) => weighed(labelOf(pair, gold, mentions), gold.weight)),
        };
      }),
    );
  });
}

function weighed(label: Label | undefined, times: number): Label | undefined {
  return label && { ...label, weight: label.weight * times };
}

/**
 * What the labels say of a pair. Where two values cannot both be true, a slot whose versions agree speaks of other words in the
 * same place ("12 Somalis and 11 Yemenis"), and one whose versions go together is half an example.
 */
function labelOf({ a, b, relation }: Pair, gold: GoldStory, mentions: PlacedMention[][]): Label | undefined {
  const slots = gold.slots.filter((slot) => [a, b].every((mention) => touches(slot, mention, gold)));
  const relations = slots.map((slot) => slot.relation);
  if (relations.includes('unsure')) return undefined;
  if (relations.includes('fact')) return { holds: true, weight: 1 };
  const joined = relations.filter((one) => one !== 'different');
  if (joined.length === 0) {
    const unknown = gold.partial ? relations.length === 0 : isRepeated(a, b, gold) || areRetold(a, b, gold, mentions);
    return unknown ? undefined : { holds: false, weight: 1 };
  }
  if (relation.verdict !== 'conflict' || joined.includes('conflict')) return { holds: true, weight: 1 };
  // A slot of another kind may hold several numbers: "12 Somali and 11 Yemeni pirates", who is credited for them.
  return slots.some((slot) => slot.kind === a.kind && slot.relation === 'compatible')
    ? { holds: true, weight: 0.5 }
    : { holds: false, weight: 1 };
}

/** A slot names one mention an account, so another mention of its value may be the same fact or not: nobody said. */
function isRepeated(a: PlacedMention, b: PlacedMention, gold: GoldStory): boolean {
  if (a.value !== b.value || (a.repeats === 1 && b.repeats === 1)) return false;
  return gold.slots.some((slot) => isNamedOnce(slot) && [a, b].some((mention) => touches(slot, mention, gold)));
}

/** Nor is it said of two that each tell what a slot's version tells: "at least five killed", further down "five dead". */
function areRetold(a: PlacedMention, b: PlacedMention, gold: GoldStory, mentions: PlacedMention[][]): boolean {
  const retells = (mention: PlacedMention, slot: GoldSlot) =>
    mentions[mention.account]!.some((other) => touches(slot, other, gold) && saySame(mention, other));
  return gold.slots.some((slot) => isNamedOnce(slot) && retells(a, slot) && retells(b, slot));
}

function saySame(a: PlacedMention, b: PlacedMention): boolean {
  if (a === b) return true;
  const verdict = relate(a, b)?.verdict;
  return (
    verdict === 'agree' || (verdict === 'compatible' && firstThings(a).some((thing) => firstThings(b).includes(thing)))
  );
}

function firstThings({ things }: PlacedMention): string[] {
  return things.slice(0, 2);
}

function isNamedOnce({ relation }: GoldSlot): boolean {
  return !['different', 'fact', 'unsure'].includes(relation);
}

function touches({ kind, versions }: GoldSlot, mention: PlacedMention, { articles }: GoldStory): boolean {
  return (
    (kind === mention.kind || mention.kind !== 'name') &&
    versions.some(
      ({ article, start, end }) =>
        article === articles[mention.account]!.id && mention.start < end && start < mention.end,
    )
  );
}
