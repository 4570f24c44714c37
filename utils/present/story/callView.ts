import type { Comparison } from '@/utils/model';
import { firstOfEach, outletOf, type Seen } from '../shared/seen';

/** What the accounts call one thing: their words, each with the outlets that use them, the open article first. */
export interface CallView {
  key: string;
  calls: { words: string; here: boolean; outlets: string[] }[];
  /** By article, its words. */
  byArticle: ReadonlyMap<string, string>;
}

/** Namings that the open article shares in: others say the same otherwise. */
export function callViews({ words }: Pick<Comparison, 'words'>, seen: Seen): CallView[] {
  return words.flatMap(({ versions }) => {
    const known = firstOfEach(versions, seen.copyOf).filter(({ article }) => seen.articles.has(article));
    const calls = new Map<string, CallView['calls'][number]>();
    for (const { article, text } of known) {
      const key = text.toLocaleLowerCase();
      const call = calls.get(key) ?? { words: text, here: false, outlets: [] };
      if (article === seen.openArticle) call.here = true;
      else if (!call.outlets.includes(outletOf(article, seen))) call.outlets.push(outletOf(article, seen));
      calls.set(key, call);
    }
    const ordered = [...calls.values()].sort(
      (a, b) => Number(b.here) - Number(a.here) || b.outlets.length - a.outlets.length,
    );
    if (!ordered[0]?.here || ordered.length < 2) return [];
    const first = known[0]!;
    const byArticle = new Map(known.map(({ article, text }) => [article, text]));
    return [{ key: `${first.article} ${versions[0]?.start}`, calls: ordered, byArticle }];
  });
}
