import type { Outlet } from '@/utils/model';
import { primaryOf } from '@/utils/text/shared/words/primaryOf';
import type { Words } from '../shared/words';
import { countryName } from './outletView';
import { subjectKey, subjectsOf } from './subjects';

/** A browser lists every site in its question; more than this nobody reads. */
const MOST_STARTERS = 40;

export interface Facet {
  value: string;
  label: string;
  count: number;
  checked: boolean;
}

/** An outlet with the lists that name it: the more of them, the better it is known. */
type Listed = Outlet & { from?: readonly unknown[] };

interface Selection {
  countries: ReadonlySet<string>;
  subjects: ReadonlySet<string>;
  /** Languages of the reader, of which each has its share where no country is chosen. */
  languages: readonly string[];
}

/** The best known outlets of the chosen countries and subjects that can be read by feed or sitemap, at most 40. */
export function starterOutlets<Entry extends Listed>(
  catalogue: Entry[],
  { countries, subjects, languages }: Selection,
): Entry[] {
  const isAbout = (outlet: Outlet) =>
    subjects.size === 0 || subjectsOf(outlet).some((subject) => subjects.has(subject));
  const fitting = catalogue.filter((outlet) => isReadable(outlet) && isAbout(outlet));
  const best = (isNear: (outlet: Outlet) => boolean, most: number) =>
    fitting
      .filter(isNear)
      .toSorted((a, b) => listedIn(b) - listedIn(a))
      .slice(0, most);
  if (countries.size > 0) return best(({ country }) => countries.has(country ?? ''), MOST_STARTERS);
  const share = Math.floor(MOST_STARTERS / Math.max(1, languages.length));
  return languages.flatMap((one) =>
    best(({ language }) => language !== undefined && primaryOf(language) === one, share),
  );
}

const isReadable = ({ feeds, sitemaps }: Outlet) => feeds.length + sitemaps.length > 0;
const listedIn = ({ from }: Listed) => from?.length ?? 0;

/** The countries of the catalogue with how many outlets each has, by name in the reader's language. */
export function countryFacets(catalogue: Outlet[], checked: ReadonlySet<string>, words: Words): Facet[] {
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
export function subjectFacets(catalogue: Outlet[], checked: ReadonlySet<string>, words: Words): Facet[] {
  const counts = countBy(catalogue.flatMap(subjectsOf));
  return [...counts]
    .map(([value, count]) => ({ value, label: words.t(subjectKey(value)), count, checked: checked.has(value) }))
    .sort((a, b) => b.count - a.count);
}

function countBy<Value extends string>(values: Value[]): Map<Value, number> {
  const counts = new Map<Value, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}
