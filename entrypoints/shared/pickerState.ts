import { computed, type Signal, signal } from '@preact/signals';
import type { PickerProps } from '@/components/outlets/OutletPicker';
import { languagesRead } from '@/utils/browser/across/languagesRead';
import type { CatalogueEntry } from '@/utils/gather/catalogue/catalogue';
import { aboutOutlet } from '@/utils/present/outlets/outletView';
import { countryFacets, starterOutlets, subjectFacets } from '@/utils/present/outlets/starterOutlets';
import type { Words } from '@/utils/present/shared/words';
import { primaryOf } from '@/utils/text/shared/words/primaryOf';
import { into } from './into';
import { createOutletSearch } from './outletSearch';

/** Choosing outlets out of the catalogue by name, country and subject. */
export function createPickerState(words: Words) {
  const catalogue = signal<CatalogueEntry[]>([]);
  const countries = createSet();
  const subjects = createSet();
  const leftOut = createSet();
  const added = signal<CatalogueEntry[]>([]);
  const all = signal(false);

  const own = primaryOf(words.locale);
  const languages = signal([own]);
  void languagesRead().then((read) => {
    languages.value = [own, ...read.filter((one) => one !== own)];
  });
  const starters = computed(() =>
    starterOutlets(catalogue.value, {
      countries: countries.value,
      subjects: subjects.value,
      languages: languages.value,
    }),
  );
  const offered = computed(() => [...new Set([...added.value, ...starters.value])]);
  const chosen = computed(() => offered.value.filter(({ id }) => !leftOut.value.has(id)));
  const search = createOutletSearch(catalogue, chosen, add, words);

  const props = computed(
    (): PickerProps => ({
      search: search.value,
      countries: countryFacets(catalogue.value, countries.value, words),
      subjects: subjectFacets(catalogue.value, subjects.value, words),
      onCountry: countries.put,
      onSubject: subjects.put,
      offered: offered.value.map((outlet) => ({
        id: outlet.id,
        name: outlet.name,
        about: aboutOutlet(outlet, words),
        chosen: !leftOut.value.has(outlet.id),
      })),
      onOffered: (id, kept) => leftOut.put(id, !kept),
      total: catalogue.value.length,
      all: all.value,
      onAll: () => {
        all.value = true;
      },
    }),
  );

  function add(id: string): void {
    added.value = [...catalogue.value.filter((outlet) => outlet.id === id), ...added.value];
    leftOut.put(id, false);
  }

  return { props, chosen, show: into(catalogue) };
}

/** Ids of which each can be put in or taken out. */
function createSet() {
  const set: Signal<ReadonlySet<string>> = signal(new Set());
  return {
    get value() {
      return set.value;
    },
    put(id: string, wanted: boolean): void {
      const others = [...set.value].filter((other) => other !== id);
      set.value = new Set(wanted ? [...others, id] : others);
    },
  };
}
