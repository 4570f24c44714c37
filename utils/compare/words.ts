import type { Link } from '@/utils/link/link';
import type { Side } from '@/utils/link/side';
import type { Wording } from '@/utils/model';
import { type WordPair, wordPairs } from './kinds/wording/compare';

/** From this score on a link counts. */
const COUNTS = 0.5;

/**
 * What the accounts of a story call the same person, act or thing, one entry a thing, those first of which most accounts
 * speak. An account stands in it with the words of its surest linked sentence.
 */
export function wordsOfStory(sides: Side[], links: Link[]): Wording[] {
  const things = new Map<number, Map<number, Wording['versions'][number]>>();
  const likeliestFirst = links.filter(({ score }) => score >= COUNTS).toSorted((x, y) => y.score - x.score);
  for (const link of likeliestFirst) {
    const [a, b] = [sides[link.a.account]!, sides[link.b.account]!];
    for (const { thing, ...pair } of wordPairs({ a, b, link })) {
      const versions = things.get(thing) ?? new Map();
      if (!versions.has(link.a.account)) versions.set(link.a.account, versionOf(a, pair.a));
      if (!versions.has(link.b.account)) versions.set(link.b.account, versionOf(b, pair.b));
      things.set(thing, versions);
    }
  }
  return [...things.values()]
    .map((versions) => ({ versions: [...versions].sort(([x], [y]) => x - y).map(([, version]) => version) }))
    .sort((x, y) => y.versions.length - x.versions.length);
}

function versionOf({ account: { article } }: Side, { start, end }: WordPair['a']): Wording['versions'][number] {
  return { article: article.id, text: article.text.slice(start, end), start, end };
}
