import { parseAddress } from '@/utils/extract/address/address';
import type { Outlet } from '@/utils/model';
import type { CatalogueEntry } from './catalogue';

/** An outlet that is there, with feeds that another list has of it besides. Nothing of what is known of it changes. */
export function addFeeds<Known extends Outlet>(known: Known, { feeds }: Outlet): Known {
  return { ...known, feeds: [...new Set([...known.feeds, ...feeds])] };
}

/** An outlet of another feed reader with what the catalogue knows of it, but only the feeds that the reader follows. */
export function withFacts(entry: CatalogueEntry | undefined, imported: Outlet): Outlet {
  return entry === undefined ? imported : { ...entry, feeds: imported.feeds, sitemaps: [] };
}

/** An outlet whose feed stands at another address now; undefined where that is none. */
export function movedTo<Known extends Outlet>(known: Known, old: string, address: string): Known | undefined {
  const url = parseAddress(address.trim());
  if (!url) return undefined;
  const moved = (feed: string) => (feed === old ? url.href : feed);
  return { ...known, feeds: [...new Set(known.feeds.map(moved))], sitemaps: [...new Set(known.sitemaps.map(moved))] };
}
