import type { Outlet } from '@/utils/model';
import { countryName } from './outletView';
import type { Words } from './words';

/** A browser lists every site in its question; more than this nobody reads. */
const MOST_STARTERS = 40;

export interface Facet {
  value: string;
  label: string;
  count: number;
  checked: boolean;
}

/** Outlets of these countries and subjects (all where none is named), one country after the other, at most 40. */
export function starterOutlets(catalogue: Outlet[], countries: Set<string>, subjects: Set<string>): Outlet[] {
  const fits = (outlet: Outlet) =>
    (countries.size === 0 || countries.has(outlet.country ?? '')) &&
    (subjects.size === 0 || outlet.subjects.some((subject) => subjects.has(subject)));
  const byCountry = new Map<string, Outlet[]>();
  for (const outlet of catalogue.filter(fits)) {
    const country = outlet.country ?? '';
    byCountry.set(country, [...(byCountry.get(country) ?? []), outlet]);
  }
  const chosen: Outlet[] = [];
  for (let turn = 0; chosen.length < MOST_STARTERS; turn += 1) {
    const next = [...byCountry.values()].flatMap((outlets) => outlets[turn] ?? []);
    if (next.length === 0) break;
    chosen.push(...next);
  }
  return chosen.slice(0, MOST_STARTERS);
}

/** The countries of the catalogue with how many outlets each has, by name in the reader's language. */
export function countryFacets(catalogue: Outlet[], checked: Set<string>, words: Words): Facet[] {
  const counts = countBy(catalogue.flatMap(({ country }) => country ?? []));
  const facets = [...counts].map(([value, count]) => ({
    value,
    label: countryName(value, words),
    count,
    checked: checked.has(value),
  }));
  return facets.sort((a, b) => a.label.localeCompare(b.label, words.locale));
}

/** The subjects of the catalogue, the most common first. */
export function subjectFacets(catalogue: Outlet[], checked: Set<string>): Facet[] {
  const counts = countBy(catalogue.flatMap(({ subjects }) => subjects));
  return [...counts]
    .map(([value, count]) => ({ value, label: value, count, checked: checked.has(value) }))
    .sort((a, b) => b.count - a.count);
}

function countBy(values: string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}
