import { outletHost } from '@/utils/extract/address/address';
import type { Outlet } from '@/utils/model';

/** Where the facts of an entry come from; NOTICE names the projects in full. */
export type Provenance = 'kite outlets' | 'kite feeds' | 'fundus' | 'by hand';

/** An outlet that the extension comes with. */
export interface CatalogueEntry extends Outlet {
  from: Provenance[];
  /** What the country was derived from, where no source states it. */
  countryFrom?: 'domain' | 'local lists';
}

/** An outlet that the catalogue does not know. */
export function bareOutlet(host: string): Outlet {
  return { id: host, name: host, domains: [host], feeds: [], sitemaps: [], subjects: [] };
}

/** Finds outlets by the hosts they publish at. */
export interface OutletIndex<Known extends Outlet = CatalogueEntry> {
  get(host: string): Known | undefined;
}

export function indexOutlets<Known extends Outlet>(catalogue: Known[]): OutletIndex<Known> {
  return new Map(catalogue.flatMap((entry) => entry.domains.map((domain) => [domain, entry] as const)).reverse());
}

/**
 * The same over the catalogue's own file, which holds an entry a line: only lines that name the host are parsed, as an
 * article waits for its outlet's name where the background has just started.
 */
export function searchCatalogue(file: string): OutletIndex {
  return {
    get(host) {
      const quoted = JSON.stringify(host);
      for (let at = file.indexOf(quoted); at >= 0; at = file.indexOf(quoted, file.indexOf('\n', at))) {
        const entry: CatalogueEntry = JSON.parse(lineAt(file, at));
        if (entry.domains.includes(host)) return entry;
      }
      return undefined;
    },
  };
}

/** The entry's line, without the comma that follows all but the last. */
function lineAt(file: string, at: number): string {
  return file.slice(file.lastIndexOf('\n', at) + 1, file.indexOf('\n', at)).replace(/,$/, '');
}

/** The outlet at this host, its editions and sub-domains included: "edition.cnn.com" and "money.cnn.com" are CNN. */
export function outletAt<Known extends Outlet>(index: OutletIndex<Known>, host: string): Known | undefined {
  if (!URL.canParse(`https://${host}`)) return undefined;
  const labels = outletHost(new URL(`https://${host}`)).split('.');
  const hosts = labels.map((_, at) => labels.slice(at).join('.'));
  return hosts.map((one) => index.get(one)).find((entry) => entry !== undefined);
}
