import type { CatalogueEntry } from './catalogue';

/** More than this is read through by nobody; another letter narrows it. */
const MOST_FOUND = 8;
/** One letter would find half of the catalogue. */
const SHORTEST = 2;

/** The outlets whose name or address holds the text, the closest and best known first. */
export function findOutlets(catalogue: CatalogueEntry[], text: string): CatalogueEntry[] {
  const wanted = fold(text.trim().replace(/^https?:\/\/(?:www\.)?/i, ''));
  if (wanted.length < SHORTEST) return [];
  return catalogue
    .map((entry) => ({ entry, distance: distanceOf(entry, wanted) }))
    .filter(({ distance }) => distance < FAR)
    .sort((a, b) => a.distance - b.distance || b.entry.from.length - a.entry.from.length)
    .slice(0, MOST_FOUND)
    .map(({ entry }) => entry);
}

/** How a name or an address holds the text: as a whole, at its start, at the start of a word, anywhere, or not. */
const FAR = 4;

function distanceOf({ name, domains }: CatalogueEntry, wanted: string): number {
  return Math.min(...[name, ...domains].map((label) => distanceTo(fold(label), wanted)));
}

function distanceTo(label: string, wanted: string): number {
  if (label === wanted) return 0;
  const at = label.indexOf(wanted);
  if (at === -1) return FAR;
  if (at === 0) return 1;
  return label[at - 1] === ' ' ? 2 : 3;
}

/** "El País" → "el pais": as it is typed in a hurry. */
const fold = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
