import type { Relation } from '@/utils/compare/facts/relation';
import type { Link } from '@/utils/link/link';
import type { MentionInContext } from './mentionInContext';

/** Two mentions of two accounts in sentences that may tell the same, with how they go together if they state one fact. */
export interface CandidatePair {
  a: MentionInContext;
  b: MentionInContext;
  relation: Relation;
  link: Link;
}

/** The mentions of one fact, across accounts. */
export type Cluster = MentionInContext[];

/** Two mentions of two accounts with how surely they state one fact, 0 to 1. */
export interface ScoredPair {
  a: MentionInContext;
  b: MentionInContext;
  probability: number;
}
