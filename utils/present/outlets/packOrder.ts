import type { CatalogueEntry } from '@/utils/gather/catalogue/catalogue';
import { outletsOfPack, type Pack } from '@/utils/gather/catalogue/packs';

/** A pack is the reader's own where so many of its outlets write in their language. */
const MOSTLY = 0.6;

/** Whether a pack is of the reader's country, or in their language. `locale` is the browser's own: "en-GB". */
export function isNear(pack: Pack, catalogue: CatalogueEntry[], locale: string): boolean {
  const { language, region } = new Intl.Locale(locale);
  if (pack.id === region) return true;
  const outlets = outletsOfPack(pack, catalogue);
  return outlets.filter((outlet) => outlet.language === language).length >= MOSTLY * outlets.length;
}

/** Of the reader's country first, then those in their language, then the others; regions before subjects, as they come. */
export function nearFirst(packs: Pack[], catalogue: CatalogueEntry[], locale: string): Pack[] {
  const { region } = new Intl.Locale(locale);
  const rank = (pack: Pack) => (pack.id === region ? 0 : isNear(pack, catalogue, locale) ? 1 : 2);
  return packs.toSorted((a, b) => rank(a) - rank(b));
}
