import { linksTo, otherEnd } from '@/utils/compare/facts/linksTo';
import type { Link } from '@/utils/link/link';
import type { PlacedVoice } from './placedVoice';

/** Unnamed speakers that may stand for anybody who says the same. */
const ANYBODY =
  /^(?:spokesman|officials?|sources?|aides?|police|authorit(?:y|ies)|prosecutors?|investigators?|compan(?:y|ies)|firm|group|agency|department|ministry|government|administration|campaign|office|organi[sz]ation|people|person|president|minister|leader|senator|governor|mayor|chairman|director|judge|lawyers?|executive|army|military)$/;

/** Whether of two voices one is unnamed and both say what the accounts link as the same. */
export function saysSame(links: Link[]): (a: PlacedVoice, b: PlacedVoice) => boolean {
  return (a, b) => {
    if (!mayBeAnybody(a) && !mayBeAnybody(b)) return false;
    const theirs = new Set(b.voice.sayings.map(({ sentence }) => sentence));
    return a.voice.sayings.some(({ sentence }) => {
      const place = { account: a.account, sentence };
      return linksTo(b.account, place, links).some(
        (link) => link.how === 'same' && link.score >= 0.5 && theirs.has(otherEnd(link, place).sentence),
      );
    });
  };
}

function mayBeAnybody({ voice: { naming } }: PlacedVoice): boolean {
  return naming.kind === 'role' && ANYBODY.test(naming.head);
}
