import type { CandidatePair } from '@/utils/compare/facts/candidatePair';
import type { MentionInContext } from '@/utils/compare/facts/mentionInContext';
import type { Link } from '@/utils/link/link';
import { relate } from './relate';

/** Of labelled facts that two accounts share, 98 in 100 stand in sentences whose link has at least this probability. */
const LEAST_LINK = 0.02;

/** Rules a pair of mentions out at little cost. */
export type QuickLook = (a: MentionInContext, b: MentionInContext, link: Link) => boolean;

/**
 * The pairs of mentions of one kind that deserve a closer look; `mentions` has them by account and sentence. `mayBeOne` rules
 * most of them out at little cost, before their values are judged.
 */
export function candidatePairsIn(
  mentions: MentionInContext[][][],
  links: Link[],
  mayBeOne: QuickLook = () => true,
): CandidatePair[] {
  const candidates: CandidatePair[] = [];
  for (const link of links) {
    if (link.probability < LEAST_LINK) continue;
    const theirs = mentions[link.b.account]![link.b.sentence]!;
    for (const a of mentions[link.a.account]![link.a.sentence]!) {
      for (const b of theirs) {
        const relation = mayBeOne(a, b, link) ? relate(a, b) : undefined;
        if (relation) candidates.push({ a, b, relation, link });
      }
    }
  }
  return candidates;
}
