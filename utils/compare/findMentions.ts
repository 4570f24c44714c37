import type { PlacedMention } from '@/utils/compare/align/placed';
import { placeInStory, type Story } from '@/utils/compare/story';
import type { DetailKind } from '@/utils/model';
import { FINDERS } from '@/utils/read/find/finders';
import { tellsOfEvent } from '@/utils/read/tellsOfEvent';

/** The mentions of each kind that is found by itself, by account. */
export type Mentions = Map<DetailKind, PlacedMention[][]>;

/** Alignment takes the square of this in time; no article comes near it (the fullest of 190 had 110 of a kind). */
const MOST_OF_ONE = 250;
const MOST_OF_ALL = 2000;

/** Finds every mention in every account, once for all that follows. */
export function findMentions(story: Story): Mentions {
  const { accounts } = story;
  const most = Math.min(MOST_OF_ONE, Math.ceil(MOST_OF_ALL / Math.max(1, accounts.length)));
  return new Map(
    FINDERS.map((finder) => [
      finder.kind,
      accounts.map((account, at) =>
        placeInStory(finder.find(account).filter(tellsOfEvent(account)).slice(0, most), at, story),
      ),
    ]),
  );
}
