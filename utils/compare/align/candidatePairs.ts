import type { CandidatePair } from '@/utils/compare/facts/candidatePair';
import type { MentionInContext } from '@/utils/compare/facts/mentionInContext';
import type { Link } from '@/utils/link/link';
import { relate } from './relate';

/** Of labelled facts that two accounts share, 98 in 100 stand in sentences whose link has at least this probability. */
const LEAST_LINK = 0.02;

/**
 * The pairs of mentions of one kind that deserve a closer look; `mentions` has them by account and sentence. `mayBeOne` rules
 * most of them out at little cost, before their values are judged.
 */
export function candidatePairsIn(
  mentions: MentionInContext[][][],
  links: Link[],
  mayBeOne: (a: MentionInContext, b: MentionInContext, link: Link) => boolean = () => true,
): CandidatePair[] {
  return links.flatMap((link) => {
    if (link.probability < LEAST_LINK) return [];
    const mine = mentions[link.a.account]![link.a.sentence]!;
    const theirs = mentions[link.b.account]![link.b.sentence]!;
    return mine.flatMap((a) =>
      theirs.flatMap((b): CandidatePair[] => {
        const relation = mayBeOne(a, b, link) ? relate(a, b) : undefined;
        return relation ? [{ a, b, relation, link }] : [];
      }),
    );
  });
}
