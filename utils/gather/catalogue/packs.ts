import type { CatalogueEntry, Provenance } from './catalogue';

/** Outlets to begin with: those of a country ("DE"), of a region ("southAsia") or of a subject ("climate"). */
export interface Pack {
  id: string;
  from: Provenance;
  /** Ids of outlets of the catalogue, the widest read first. */
  outlets: string[];
}

/** The outlets of a pack in its order; those that the catalogue does not hold are left out. */
export function outletsOfPack({ outlets }: Pack, catalogue: CatalogueEntry[]): CatalogueEntry[] {
  const known = new Map(catalogue.map((entry) => [entry.id, entry]));
  return outlets.map((id) => known.get(id)).filter((entry) => entry !== undefined);
}
