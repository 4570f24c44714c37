import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { PackListProps } from '@/components/PackList';
import { readCatalogue, readPacks } from '@/utils/browser/gather/catalogue';
import { chosenOutlets } from '@/utils/browser/store/outlets';
import { watch } from '@/utils/browser/watch';
import type { CatalogueEntry } from '@/utils/gather/catalogue';
import { outletsOfPack, type Pack } from '@/utils/gather/packs';
import type { Outlet } from '@/utils/model';
import { packViews } from '@/utils/present/packView';
import type { Words } from '@/utils/present/words';

/** The starter packs. `ask` is called within the click, with the outlets of the pack. */
export function createPacksState(words: Words, ask: (outlets: Outlet[]) => Promise<unknown>) {
  const packs = signal<Pack[]>([]);
  const catalogue = signal<CatalogueEntry[]>([]);
  const chosen = signal<ReadonlySet<string>>(new Set());
  watch(chosenOutlets, (outlets) => {
    chosen.value = new Set(outlets.map(({ id }) => id));
  });

  const props: ReadonlySignal<PackListProps> = computed(() => ({
    packs: packViews(packs.value, catalogue.value, chosen.value, words),
    onAdd: (id) => {
      const pack = packs.value.find((one) => one.id === id);
      if (pack) void ask(outletsOfPack(pack, catalogue.value));
    },
  }));

  async function open(): Promise<void> {
    [packs.value, catalogue.value] = await Promise.all([readPacks(), readCatalogue()]);
  }

  return { props, open };
}
