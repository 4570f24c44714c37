import type { Link } from '@/utils/link/link';
import type { PlacedVoice } from './placedVoice';

/** Unnamed speakers that may stand for anybody who says the same. */
const ANYBODY =
  /^(?:spokesman|officials?|sources?|aides?|police|authorit(?:y|ies)|prosecutors?|investigators?|compan(?:y|ies)|firm|group|agency|department|ministry|government|administration|campaign|office|organi[sz]ation|people|person|president|minister|leader|senator|governor|mayor|chairman|director|judge|lawyers?|executive|army|military)$/;

/** Whether of two voices one is unnamed and both say what the accounts link as the same. */
export function saysSame(links: Link[]): (a: PlacedVoice, b: PlacedVoice) => boolean {
  const linked = new Set(
    links
      .filter(({ how, score }) => how === 'same' && score >= 0.5)
      .flatMap(({ a, b }) => [
        `${a.account} ${a.sentence} ${b.account} ${b.sentence}`,
        `${b.account} ${b.sentence} ${a.account} ${a.sentence}`,
      ]),
  );
  return (a, b) =>
    (mayBeAnybody(a) || mayBeAnybody(b)) &&
    a.voice.sayings.some((one) =>
      b.voice.sayings.some((other) => linked.has(`${a.account} ${one.sentence} ${b.account} ${other.sentence}`)),
    );
}

function mayBeAnybody({ voice: { naming } }: PlacedVoice): boolean {
  return naming.kind === 'role' && ANYBODY.test(naming.head);
}
