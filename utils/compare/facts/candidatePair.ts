import type { Relation } from '@/utils/compare/facts/relation';
import type { Link } from '@/utils/link/link';
import type { StoryMention } from './mentionInContext';

/** Two mentions of two accounts in sentences that may tell the same, with how they go together if they state one fact. */
export interface Candidate {
  a: StoryMention;
  b: StoryMention;
  relation: Relation;
  link: Link;
}

/** The mentions of one fact, across accounts. */
export type Group = StoryMention[];

/** Two mentions of two accounts with how surely they state one fact, 0 to 1. */
export interface Pair {
  a: StoryMention;
  b: StoryMention;
  sure: number;
}
