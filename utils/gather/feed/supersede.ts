import type { Item } from '@/utils/model';

/**
 * The item to keep where a fresh one has the address of one that is kept; undefined where the one that is kept stands. An
 * outlet's own item takes the place of what others said of it, never the reverse, and a corrected headline that of the old.
 */
export function supersede(kept: Item, fresh: Item): Item | undefined {
  if (kept.via === undefined && fresh.via !== undefined) return undefined;
  const isOwnNow = kept.via !== undefined && fresh.via === undefined;
  if (!isOwnNow && kept.title === fresh.title) return undefined;
  const { via: _, ...rest } = kept;
  return {
    ...rest,
    ...fresh,
    summary: fresh.summary || kept.summary,
    publishedAt: fresh.publishedAt ?? kept.publishedAt,
  };
}
