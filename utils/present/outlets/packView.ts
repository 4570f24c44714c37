import type { CatalogueEntry } from '@/utils/gather/catalogue/catalogue';
import { outletsOfPack, type Pack } from '@/utils/gather/catalogue/packs';
import type { MessageKey, Words } from '../shared/words';
import { countryName } from './outletView';
import { isNear, nearFirst } from './packOrder';

/** A starter pack as offered: one click chooses its outlets and asks the browser for their sites, and no others. */
export interface PackView {
  id: string;
  name: string;
  /** "Reuters, CNN, BBC News", and how many more. */
  outlets: string;
  /** All of them. */
  all: string;
  count: number;
  /** Of the reader's country, or in their language. */
  near: boolean;
  /** All its outlets are chosen already. */
  added: boolean;
}

/** Where more packs than this are in the reader's language, that tells nothing, and only their country's is theirs. */
const FEW_NEAR = 3;
/** Names that tell what sort of outlets they are. */
const FEW = 4;

/** The packs of which the catalogue holds any outlet, those near the reader first. */
export function packViews(
  packs: Pack[],
  catalogue: CatalogueEntry[],
  chosen: ReadonlySet<string>,
  words: Words,
): PackView[] {
  const list = new Intl.ListFormat(words.locale, { type: 'unit' });
  const near = packs.filter((pack) => isNear(pack, catalogue, words.locale));
  const { region } = new Intl.Locale(words.locale);
  const isOwn = (pack: Pack) => (near.length <= FEW_NEAR ? near.includes(pack) : pack.id === region);
  return nearFirst(packs, catalogue, words.locale).flatMap((pack) => {
    const outlets = outletsOfPack(pack, catalogue);
    if (outlets.length === 0) return [];
    const names = outlets.map(({ name }) => name);
    const more = names.length > FEW ? ` +${names.length - FEW}` : '';
    const added = outlets.every(({ id }) => chosen.has(id));
    return {
      id: pack.id,
      name: packName(pack.id, words),
      outlets: `${list.format(names.slice(0, FEW))}${more}`,
      all: list.format(names),
      count: outlets.length,
      near: isOwn(pack),
      added,
    };
  });
}

/** A country by the name that the browser knows; it knows few regions, so they are messages like the subjects. */
function packName(id: string, words: Words): string {
  return /^[A-Z]{2}$/.test(id) ? countryName(id, words) : words.t(`pack_${id}` as MessageKey);
}
