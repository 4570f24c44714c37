import { computed, signal } from '@preact/signals';
import type { PickerProps } from '@/components/OutletPicker';
import type { CatalogueEntry } from '@/utils/gather/catalogue';
import { findOutlets } from '@/utils/gather/findOutlets';
import { aboutOutlet } from '@/utils/present/outletView';
import { countryFacets, starterOutlets, subjectFacets } from '@/utils/present/starterOutlets';
import type { Words } from '@/utils/present/words';

/** Choosing outlets out of the catalogue by name, country and subject. */
export function createPickerState(words: Words) {
  const catalogue = signal<CatalogueEntry[]>([]);
  const text = signal('');
  const added = signal<CatalogueEntry[]>([]);
  const countries = signal<ReadonlySet<string>>(new Set());
  const subjects = signal<ReadonlySet<string>>(new Set());
  const leftOut = signal<ReadonlySet<string>>(new Set());
  const all = signal(false);

  const language = words.locale.split('-', 1)[0] ?? '';
  const starters = computed(() =>
    starterOutlets(catalogue.value, { countries: countries.value, subjects: subjects.value, language }),
  );
  const offered = computed(() => [...new Set([...added.value, ...starters.value])]);
  const chosen = computed(() => offered.value.filter(({ id }) => !leftOut.value.has(id)));

  const props = computed(
    (): PickerProps => ({
      search: {
        text: text.value,
        onText: (next) => {
          text.value = next;
        },
        found: findOutlets(catalogue.value, text.value).map((outlet) => ({
          id: outlet.id,
          name: outlet.name,
          about: aboutOutlet(outlet, words),
          chosen: chosen.value.includes(outlet),
        })),
        onAdd: add,
      },
      countries: countryFacets(catalogue.value, countries.value, words),
      subjects: subjectFacets(catalogue.value, subjects.value),
      onCountry: (value, checked) => {
        countries.value = withOrWithout(countries.value, value, checked);
      },
      onSubject: (value, checked) => {
        subjects.value = withOrWithout(subjects.value, value, checked);
      },
      offered: offered.value.map((outlet) => ({
        id: outlet.id,
        name: outlet.name,
        about: aboutOutlet(outlet, words),
        chosen: !leftOut.value.has(outlet.id),
      })),
      onOffered: (id, kept) => {
        leftOut.value = withOrWithout(leftOut.value, id, !kept);
      },
      total: catalogue.value.length,
      all: all.value,
      onAll: () => {
        all.value = true;
      },
    }),
  );

  function add(id: string): void {
    added.value = [...catalogue.value.filter((outlet) => outlet.id === id), ...added.value];
    leftOut.value = withOrWithout(leftOut.value, id, false);
  }

  function show(outlets: CatalogueEntry[]): void {
    catalogue.value = outlets;
  }

  return { props, chosen, show };
}

function withOrWithout(set: ReadonlySet<string>, value: string, wanted: boolean): ReadonlySet<string> {
  const next = new Set(set);
  if (wanted) next.add(value);
  else next.delete(value);
  return next;
}
