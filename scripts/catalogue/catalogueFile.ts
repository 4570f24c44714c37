import type { CatalogueEntry } from '@/utils/gather/catalogue/catalogue';

/** The catalogue as its file holds it: an entry a line, so that a later change shows in a diff. */
export function catalogueFile(entries: CatalogueEntry[]): string {
  return `[\n${entries.map((entry) => JSON.stringify(entry)).join(',\n')}\n]\n`;
}
