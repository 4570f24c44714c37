import { computed, type Signal, signal } from '@preact/signals';
import type { UndoProps } from '@/components/controls/Undo';
import { allowOutlets } from '@/entrypoints/shared/allowOutlets';
import { choose, drop, leftAllowed } from '@/entrypoints/shared/changeOutlets';
import { into } from '@/entrypoints/shared/into';
import { createPacksState } from '@/entrypoints/shared/packsState';
import { createPickerState } from '@/entrypoints/shared/pickerState';
import type { OutletRow } from '@/utils/browser/database/database';
import type { PullRow } from '@/utils/browser/database/pullTables';
import { watch } from '@/utils/browser/database/watch';
import { readCatalogue } from '@/utils/browser/gather/catalogue';
import { giveBack } from '@/utils/browser/gather/permissions';
import { sendMessage } from '@/utils/browser/messages/messages';
import { browser } from '@/utils/browser/platform/api';
import { chosenOutlets } from '@/utils/browser/store/outlets';
import { allPulls } from '@/utils/browser/store/pulls';
import { isBareHosting } from '@/utils/extract/address/hosting';
import {
  bareOutlet,
  type CatalogueEntry,
  indexOutlets,
  type OutletIndex,
  outletAt,
} from '@/utils/gather/catalogue/catalogue';
import { outletRows } from '@/utils/present/options/optionsView';
import type { Words } from '@/utils/present/shared/words';
import { createMovesState } from './movesState';

/** The chosen outlets and what the browser allows of them. */
export function createOutletsState(words: Words, undo: Signal<UndoProps | undefined>) {
  const chosen = signal<OutletRow[]>([]);
  const pulls = signal<PullRow[]>([]);
  const index = signal<OutletIndex>(new Map());
  const origins = createOrigins();
  const picker = createPickerState(words);
  const packs = createPacksState(words, allowOutlets);
  const moves = createMovesState(chosen);
  const rows = computed(() => outletRows(chosen.value, origins.list.value, pulls.value, words));
  const missing = computed(() => rows.value.filter(({ allowed }) => !allowed));
  watch(chosenOutlets, into(chosen));
  watch(allPulls, into(pulls));

  async function open(): Promise<void> {
    await Promise.all([origins.open(), readCatalogue().then(showCatalogue), packs.open()]);
  }

  function showCatalogue(catalogue: CatalogueEntry[]): void {
    index.value = indexOutlets(catalogue);
    picker.show(catalogue);
  }

  const allow = (id: string) => allowOutlets(chosen.value.filter((outlet) => outlet.id === id));
  const allowAll = () => allowOutlets(chosen.value.filter(({ id }) => missing.value.some((row) => row.id === id)));
  const addPicked = () => allowOutlets(picker.chosen.value);

  function add(address: string): boolean {
    const host = hostOf(address);
    if (host === undefined || isBareHosting(host)) return false;
    void allowOutlets([outletAt(index.value, host) ?? bareOutlet(host)]);
    return true;
  }

  async function remove(id: string): Promise<void> {
    const gone = chosen.value.filter((outlet) => outlet.id === id);
    await drop([id]);
    const putBack = async () => {
      await choose(gone);
      undo.value = undefined;
    };
    const left = await leftAllowed(gone);
    const returnSites = async () => {
      await giveBack(left);
      undo.value = { line: words.t('gaveBack') };
    };
    undo.value = {
      line: words.t('removed', gone[0]?.name ?? id),
      onUndo: () => void putBack(),
      more: left.length === 0 ? undefined : { label: words.t('giveBack'), onClick: () => void returnSites() },
    };
  }

  const ask = () => void sendMessage('pullNow', {});

  return { rows, missing, ask, moves, packs, picker, open, allow, allowAll, add, addPicked, remove };
}

/** The sites that the browser lets us reach, as the reader changes them here or in the browser's own settings. */
function createOrigins() {
  const list = signal<string[]>([]);

  async function read(): Promise<void> {
    list.value = (await browser.permissions.getAll()).origins ?? [];
  }

  function open(): Promise<void> {
    browser.permissions.onAdded.addListener(() => void read());
    browser.permissions.onRemoved.addListener(() => void read());
    return read();
  }

  return { list, open };
}

/** "example.org" of whatever address the reader types. */
function hostOf(address: string): string | undefined {
  const full = /^https?:\/\//i.test(address.trim()) ? address.trim() : `https://${address.trim()}`;
  if (!URL.canParse(full)) return undefined;
  const host = new URL(full).hostname.replace(/^www\./, '');
  return /^[^.]+(?:\.[^.]+)+$/.test(host) ? host : undefined;
}
