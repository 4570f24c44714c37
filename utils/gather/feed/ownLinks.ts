import { outletHost } from '@/utils/extract/address/address';
import type { Item, Match } from '@/utils/model';

/** Outlets give the same headline again, to a daily column say; this far apart it is another article. */
const SAME_ARTICLE_WITHIN = 2 * 24 * 60 * 60_000;

/**
 * Matches of which those known by a search service's link alone become the outlet's own item of the same headline, where
 * one is among them; each account once, the better match kept. The service's link is never followed or decoded.
 */
export function withOwnLinks(matches: Match[], items: Item[]): Match[] {
  const known = new Map(items.map((item) => [item.id, item]));
  const own = items.filter(({ site }) => site === undefined);
  const folded = new Map<string, Match>();
  for (const match of matches) {
    const item = known.get(match.id);
    const id = (item?.site !== undefined && own.find((other) => isSame(item, other))?.id) || match.id;
    if (!folded.has(id)) folded.set(id, { ...match, id });
  }
  return [...folded.values()];
}

function isSame(found: Item, own: Item): boolean {
  const host = outletHost(new URL(own.url));
  if (host !== found.site && !host.endsWith(`.${found.site}`)) return false;
  const apart = Math.abs(Date.parse(found.publishedAt ?? '') - Date.parse(own.publishedAt ?? ''));
  return headlineKey(found.title) === headlineKey(own.title) && !(apart > SAME_ARTICLE_WITHIN);
}

/** "harbour bridge reopens": letters and digits alone, as services and outlets punctuate differently. */
const headlineKey = (title: string) =>
  (
    title
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  ).join(' ');
