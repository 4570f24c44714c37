import type { Outlet } from '@/utils/model';
import { primaryOf } from '@/utils/text/shared/words/primaryOf';
import { countryName } from '../outlets/outletView';
import type { Words } from '../shared/words';

/** Outlets of one country, or in one language: "country DE", "language de". */
export type Origin = `country ${string}` | `language ${string}`;

interface OriginView {
  origin: Origin;
  /** "Germany (12)". */
  label: string;
}

export interface OriginsView {
  countries: OriginView[];
  languages: OriginView[];
}

type Origined = Pick<Outlet, 'country' | 'language'>;

/** What is told of the day, as far as the choice of outlets goes. Reports name their outlet as the reader reads it. */
interface Told<Story extends { items: { outlet: string }[] }, One extends Origined & { name: string }> {
  stories: Story[];
  outlets: One[];
}

/** The same as if only outlets from there were chosen. */
export function onlyFrom<Story extends { items: { outlet: string }[] }, One extends Origined & { name: string }>(
  from: Origin,
  { stories, outlets }: Told<Story, One>,
): Told<Story, One> {
  const left = outlets.filter((outlet) => isFrom(outlet, from));
  const names = new Set(left.map(({ name }) => name));
  const told = stories.map((story) => ({ ...story, items: story.items.filter(({ outlet }) => names.has(outlet)) }));
  return { stories: told.filter(({ items }) => items.length > 0), outlets: left };
}

/** Whether an outlet is of this country, or in this language. */
function isFrom({ country, language }: Origined, origin: Origin): boolean {
  return origin === `country ${country}` || (language !== undefined && origin === `language ${primaryOf(language)}`);
}

/** Of how many countries and languages outlets are; nothing where all are of one. */
export function originsView(outlets: Origined[], words: Words): OriginsView {
  const names = new Intl.DisplayNames(words.locale, { type: 'language' });
  const languages = outlets.flatMap(({ language }) => (language ? [primaryOf(language)] : []));
  return {
    countries: choices(
      'country',
      outlets.flatMap(({ country }) => country ?? []),
      (code) => countryName(code, words),
    ),
    languages: choices('language', languages, (tag) => names.of(tag) ?? tag),
  };

  function choices(kind: 'country' | 'language', codes: string[], nameOf: (code: string) => string): OriginView[] {
    const counts = new Map<string, number>();
    for (const code of codes) counts.set(code, (counts.get(code) ?? 0) + 1);
    if (counts.size < 2) return [];
    return [...counts]
      .map(
        ([code, count]): OriginView => ({
          origin: `${kind} ${code}`,
          label: words.t('nameAndCount', nameOf(code), count),
        }),
      )
      .sort((a, b) => a.label.localeCompare(b.label, words.locale));
  }
}
