import type { Link, Place } from '@/utils/link/link';
import { oncePer } from '@/utils/text/shared/words/oncePer';

/** The links of a story that join a sentence to sentences of an account, in their order. */
export function linksTo(account: number, place: Place, links: Link[]): readonly Link[] {
  return byPlace(links)[place.account]?.[place.sentence]?.[account] ?? [];
}

/** The link that joins two sentences. */
export function linkBetween(a: Place, b: Place, links: Link[]): Link | undefined {
  return linksTo(b.account, a, links).find((link) => otherEnd(link, a).sentence === b.sentence);
}

/** The place that a link joins to one of its two. */
export function otherEnd({ a, b }: Link, { account }: Place): Place {
  return a.account === account ? b : a;
}

/** By account, sentence and the other account: a story has far more links than any two of its sentences and accounts. */
const byPlace = oncePer((links: Link[]) => {
  const found: Link[][][][] = [];
  for (const link of links) {
    for (const own of [link.a, link.b]) {
      found[own.account] ??= [];
      const ofAccount = found[own.account]!;
      ofAccount[own.sentence] ??= [];
      const ofSentence = ofAccount[own.sentence]!;
      const { account } = otherEnd(link, own);
      ofSentence[account] ??= [];
      ofSentence[account]!.push(link);
    }
  }
  return found;
});
