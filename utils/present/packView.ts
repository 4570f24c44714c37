import type { CatalogueEntry } from '@/utils/gather/catalogue';
import { outletsOfPack, type Pack } from '@/utils/gather/packs';
import { countryName } from './outletView';
import type { MessageKey, Words } from './words';

/** A starter pack as offered: one click chooses its outlets and asks the browser for their sites, and no others. */
export interface PackView {
  id: string;
  name: string;
  /** "Reuters, CNN, BBC News". */
  outlets: string;
  count: number;
  /** All its outlets are chosen already. */
  added: boolean;
}

/** The packs of which the catalogue holds any outlet, in their order. */
export function packViews(
  packs: Pack[],
  catalogue: CatalogueEntry[],
  chosen: ReadonlySet<string>,
  words: Words,
): PackView[] {
  return packs.flatMap((pack) => {
    const outlets = outletsOfPack(pack, catalogue);
    if (outlets.length === 0) return [];
    const names = new Intl.ListFormat(words.locale, { type: 'unit' }).format(outlets.map(({ name }) => name));
    const added = outlets.every(({ id }) => chosen.has(id));
    return { id: pack.id, name: packName(pack.id, words), outlets: names, count: outlets.length, added };
  });
}

/** A country by the name that the browser knows; it knows few regions, so they are messages like the subjects. */
function packName(id: string, words: Words): string {
  return /^[A-Z]{2}$/.test(id) ? countryName(id, words) : words.t(`pack_${id}` as MessageKey);
}
