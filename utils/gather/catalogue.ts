import { outletHost } from '@/utils/extract/address';
import type { Outlet } from '@/utils/model';

/** Where the facts of an entry come from; NOTICE names the projects in full. */
export type Provenance = 'kite outlets' | 'kite feeds' | 'fundus' | 'by hand';

/** An outlet that the extension comes with. */
export interface CatalogueEntry extends Outlet {
  from: Provenance[];
  /** What the country was derived from, where no source states it. */
  countryFrom?: 'domain' | 'local lists';
}

/** Finds outlets by the hosts they publish at. */
export type OutletIndex = Map<string, CatalogueEntry>;

export function indexOutlets(catalogue: CatalogueEntry[]): OutletIndex {
  return new Map(catalogue.flatMap((entry) => entry.domains.map((domain) => [domain, entry] as const)).reverse());
}

/** The outlet at this host, its editions and sub-domains included: "edition.cnn.com" and "money.cnn.com" are CNN. */
export function outletAt(index: OutletIndex, host: string): CatalogueEntry | undefined {
  if (!URL.canParse(`https://${host}`)) return undefined;
  const labels = outletHost(new URL(`https://${host}`)).split('.');
  const hosts = labels.map((_, at) => labels.slice(at).join('.'));
  return hosts.map((one) => index.get(one)).find((entry) => entry !== undefined);
}
