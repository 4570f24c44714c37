import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { OutletSearchProps } from '@/components/outlets/OutletSearch';
import type { CatalogueEntry } from '@/utils/gather/catalogue/catalogue';
import { findOutlets } from '@/utils/gather/catalogue/findOutlets';
import { aboutOutlet } from '@/utils/present/outlets/outletView';
import type { Words } from '@/utils/present/shared/words';
import { into } from './into';

/** Finding outlets of the catalogue by what the reader types. */
export function createOutletSearch(
  catalogue: ReadonlySignal<CatalogueEntry[]>,
  chosen: ReadonlySignal<CatalogueEntry[]>,
  onAdd: (id: string) => void,
  words: Words,
): ReadonlySignal<OutletSearchProps> {
  const text = signal('');
  const found = computed(() => findOutlets(catalogue.value, text.value));
  return computed(() => ({
    text: text.value,
    onText: into(text),
    found: found.value.map((outlet) => ({
      id: outlet.id,
      name: outlet.name,
      about: aboutOutlet(outlet, words),
      chosen: chosen.value.includes(outlet),
    })),
    onAdd,
  }));
}
