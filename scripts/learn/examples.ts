import { featuresOf, type Surroundings } from '@/utils/compare/align/features';
import { areExclusive, relate } from '@/utils/compare/align/pairs';
import { mentionsByValue, type PlacedMention, placeMentions } from '@/utils/compare/align/placed';
import { groupCopies } from '@/utils/compare/copies';
import { FINDERS } from '@/utils/compare/find/finders';
import { readStory, type Story } from '@/utils/compare/story';
import { tellsOfEvent } from '@/utils/compare/tellsOfEvent';
import type { Example } from './logistic';
import type { GoldSlot, GoldStory } from './stories';

export interface LabelledPair extends Example {
  /** "number equal", "date unequal" … */
  model: string;
  fold: number;
  story: string;
  pair: [PlacedMention, PlacedMention];
}

/** Every pair of comparable mentions of two accounts, labelled by whether gold puts them into one slot. */
export function examplesOf(gold: GoldStory, fold: number): LabelledPair[] {
  const story = readStory(gold.articles, groupCopies(gold.articles));
  return FINDERS.filter(({ kind }) => ['number', 'date', 'name'].includes(kind)).flatMap((finder) => {
    const mentions = story.accounts.map((account, at) =>
      placeMentions(finder.find(account).filter(tellsOfEvent(account)), at, story.words[at]!, account.sentences),
    );
    const around = surroundingsOf(story, mentions);
    return pairsOf(mentions).flatMap(([a, b]): LabelledPair[] => {
      const relation = relate(a, b);
      if (relation === undefined) return [];
      if (isRepeated(gold, a, b) || (a.kind === 'name' && !areExclusive(a, b, around))) return [];
      const signs = featuresOf(a, b, relation, around);
      const model = `${finder.kind} ${relation.verdict}`;
      return [
        {
          model,
          fold,
          story: gold.id,
          signs,
          weight: 1,
          pair: [a, b],
          holds: gold.slots.some((slot) => joins(slot, a, b, gold)),
        },
      ];
    });
  });
}

function surroundingsOf({ evidence, vocabulary, accounts }: Story, mentions: PlacedMention[][]): Surroundings {
  const byValue = mentions.map(mentionsByValue);
  return { evidence, byValue, vocabulary, lengths: accounts.map(({ sentences }) => Math.max(1, sentences.length)) };
}

function pairsOf(mentions: PlacedMention[][]): [PlacedMention, PlacedMention][] {
  return mentions.flatMap((mine, at) =>
    mentions
      .slice(at + 1)
      .flatMap((theirs) => mine.flatMap((a) => theirs.map((b): [PlacedMention, PlacedMention] => [a, b]))),
  );
}

/**
 * Gold names one mention an account. A pair of which one is another mention of a labelled value may be the same fact or
 * not: nobody said, so nothing is learned from it.
 */
function isRepeated(gold: GoldStory, a: PlacedMention, b: PlacedMention): boolean {
  if (a.value !== b.value || (a.repeats === 1 && b.repeats === 1)) return false;
  if (gold.slots.some((slot) => joins(slot, a, b, gold))) return false;
  return gold.slots.some(
    ({ relation, versions }) =>
      relation !== 'different' && [a, b].some((mention) => versions.some((version) => touches(version, mention, gold))),
  );
}

function joins({ relation, versions }: GoldSlot, a: PlacedMention, b: PlacedMention, gold: GoldStory): boolean {
  if (relation === 'different' || (a.kind === 'name' && relation !== 'conflict')) return false;
  return [a, b].every((mention) => versions.some((version) => touches(version, mention, gold)));
}

function touches(
  { article, start, end }: GoldSlot['versions'][number],
  mention: PlacedMention,
  { articles }: GoldStory,
): boolean {
  return article === articles[mention.account]!.id && mention.start < end && start < mention.end;
}
