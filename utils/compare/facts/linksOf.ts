import type { Link, Place } from '@/utils/link/link';
import { oncePer } from '@/utils/link/oncePer';

/** The links of a sentence among those of a story, in their order. */
export function linksOf({ account, sentence }: Place, links: Link[]): readonly Link[] {
  return byPlace(links)[account]?.[sentence] ?? [];
}

/** The place that a link joins to one of its two. */
export function otherEnd({ a, b }: Link, { account }: Place): Place {
  return a.account === account ? b : a;
}

/** All links of a story are far more than those of any sentence. */
const byPlace = oncePer((links: Link[]) => {
  const found: Link[][][] = [];
  for (const link of links) {
    for (const { account, sentence } of [link.a, link.b]) {
      found[account] ??= [];
      found[account][sentence] ??= [];
      found[account][sentence].push(link);
    }
  }
  return found;
});
