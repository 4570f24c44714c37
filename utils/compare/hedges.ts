import type { Place } from '@/utils/compare/align/evidence';
import type { Group } from '@/utils/compare/align/group';
import type { PlacedMention } from '@/utils/compare/align/placed';
import type { Word } from '@/utils/compare/align/words';
import { placeInStory, type Story } from '@/utils/compare/story';
import type { FoundMention } from '@/utils/read/mention';

/** So many content words behind the hedge must stand in the plain sentence: fewer are a topic, not a statement. */
const LEAST_SHARED = 4;
const LEAST_SHARE = 0.6;
/** "could identify", "denied", "fears": a sentence with one of these is not plain either. */
const NOT_PLAIN =
  /\b(?:could|may|might|would|if|whether or not|accus\w*|alleg\w*|claim\w*|den(?:y|ied|ies)|suspect\w*|fear\w*|reported\w*|believ\w*|said|says|according)\b/i;

/**
 * What one account hedges and another states outright: "the alleged use of hidden code that tells …" beside "contains
 * hidden code that tells …". A plain statement credits nobody, so no finder sees it; it is looked for from the hedge.
 */
export function hedgesOf(attributions: PlacedMention[][], story: Story): Group[] {
  const hedges = attributions.map((credited) => credited.filter(({ certainty }) => certainty === 'hedged'));
  const hedged = hedges.map((own) => new Set(own.map(({ sentence }) => sentence)));
  return hedges.flatMap((own, at) =>
    own.map((hedge) => [hedge, ...plainStatements(hedge, at, hedged, story)]).filter((group) => group.length > 1),
  );
}

/** In each other account the first sentence that states what the hedge leaves open; none where it hedges that too. */
function plainStatements(hedge: PlacedMention, from: number, hedgedIn: Set<number>[], story: Story): Group {
  const hedged = wordsBehind(hedge, story.words[from]![hedge.sentence] ?? []);
  if (hedged.length < LEAST_SHARED) return [];
  const hedgesToo = (place: Place) => story.evidence.likeness(hedge, place) >= LEAST_SHARE;
  return story.accounts.flatMap(({ sentences }, at) => {
    if (at === from || [...hedgedIn[at]!].some((sentence) => hedgesToo({ account: at, sentence }))) return [];
    for (const { index, text } of sentences) {
      const isPlain = !NOT_PLAIN.test(text) && !hedgedIn[at]!.has(index);
      const plain = isPlain ? statedIn(story.words[at]![index] ?? [], hedged) : undefined;
      if (plain) return placeInStory([mentionOf(plain, index)], at, story);
    }
    return [];
  });
}

function wordsBehind({ end }: FoundMention, words: Word[]): string[] {
  return words.filter(({ start }) => start >= end).map(({ term }) => term);
}

/** The first two words in a row that both sentences have, where enough of the others are shared too. */
function statedIn(words: Word[], hedged: string[]): Word[] | undefined {
  const shared = words.filter(({ term }) => hedged.includes(term));
  if (shared.length < LEAST_SHARED || shared.length / hedged.length < LEAST_SHARE) return undefined;
  const first = words.findIndex(({ term }, at) => {
    const place = hedged.indexOf(term);
    return place !== -1 && hedged[place + 1] === words[at + 1]?.term;
  });
  return first === -1 ? undefined : words.slice(first, first + 2);
}

function mentionOf([first, second]: Word[], sentence: number): FoundMention {
  const { start } = first!;
  return {
    kind: 'attribution',
    start,
    end: second!.start + second!.length,
    sentence,
    value: 'stated',
    certainty: 'stated',
    reading: { type: 'text' },
  };
}
