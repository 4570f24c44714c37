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
