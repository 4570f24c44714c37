import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { PackListProps } from '@/components/outlets/PackList';
import { watch } from '@/utils/browser/database/watch';
import { readCatalogue, readPacks } from '@/utils/browser/gather/catalogue';
import { chosenOutlets } from '@/utils/browser/store/outlets';
import type { CatalogueEntry } from '@/utils/gather/catalogue/catalogue';
import { outletsOfPack, type Pack } from '@/utils/gather/catalogue/packs';
import type { Outlet } from '@/utils/model';
import { packViews } from '@/utils/present/outlets/packView';
import type { Words } from '@/utils/present/shared/words';

/** The starter packs. `ask` is called within the click, with the outlets of the pack. */
export function createPacksState(words: Words, ask: (outlets: Outlet[]) => Promise<boolean>) {
  const packs = signal<Pack[]>([]);
  const catalogue = signal<CatalogueEntry[]>([]);
  /** The pack that the browser refused last. */
  const denied = signal<string | undefined>(undefined);
  const chosen = signal<ReadonlySet<string>>(new Set());
  watch(chosenOutlets, (outlets) => {
    chosen.value = new Set(outlets.map(({ id }) => id));
  });

  const props: ReadonlySignal<PackListProps> = computed(() => ({
    packs: packViews(packs.value, catalogue.value, chosen.value, words),
    denied: denied.value,
    onAdd: (id) => void add(id),
  }));

  /** The browser is asked before any await: it answers only within the click. */
  async function add(id: string): Promise<void> {
    const pack = packs.value.find((one) => one.id === id);
    const given = pack && (await ask(outletsOfPack(pack, catalogue.value)));
    denied.value = given === false ? id : undefined;
  }

  async function open(): Promise<void> {
    [packs.value, catalogue.value] = await Promise.all([readPacks(), readCatalogue()]);
  }

  return { props, open };
}
