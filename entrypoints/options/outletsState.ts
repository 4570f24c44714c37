import { computed, type Signal, signal } from '@preact/signals';
import type { UndoProps } from '@/components/Undo';
import { browser } from '@/utils/browser/api';
import type { OutletRow } from '@/utils/browser/database';
import { readCatalogue } from '@/utils/browser/gather/catalogue';
import { withFeeds } from '@/utils/browser/gather/discoverFeeds';
import type { PullRow } from '@/utils/browser/gather/pullTables';
import { sendMessage } from '@/utils/browser/messages';
import { chooseOutlets, chosenOutlets, dropOutlets } from '@/utils/browser/store/outlets';
import { allPulls } from '@/utils/browser/store/pulls';
import { watch } from '@/utils/browser/watch';
import { type CatalogueEntry, indexOutlets, type OutletIndex, outletAt } from '@/utils/gather/catalogue';
import type { Outlet } from '@/utils/model';
import { outletRows } from '@/utils/present/optionsView';
import { outletPatterns } from '@/utils/present/sitePattern';
import type { Words } from '@/utils/present/words';
import { createPacksState } from '../welcome/packsState';
import { createPickerState } from '../welcome/pickerState';

/** The chosen outlets and what the browser allows of them. */
export function createOutletsState(words: Words, undo: Signal<UndoProps | undefined>) {
  const chosen = signal<OutletRow[]>([]);
  const origins = signal<string[]>([]);
  const pulls = signal<PullRow[]>([]);
  const index = signal<OutletIndex>(new Map());
  const picker = createPickerState(words);
  const packs = createPacksState(words, ask);
  const rows = computed(() => outletRows(chosen.value, origins.value, pulls.value, words));
  const missing = computed(() => rows.value.filter(({ allowed }) => !allowed));
  watch(chosenOutlets, (next) => {
    chosen.value = next;
  });

  watch(allPulls, (next) => {
    pulls.value = next;
  });

  async function readOrigins(): Promise<void> {
    origins.value = (await browser.permissions.getAll()).origins ?? [];
  }

  async function open(): Promise<void> {
    browser.permissions.onAdded.addListener(() => void readOrigins());
    browser.permissions.onRemoved.addListener(() => void readOrigins());
    await Promise.all([readOrigins(), readCatalogue().then(showCatalogue), packs.open()]);
  }

  function showCatalogue(catalogue: CatalogueEntry[]): void {
    index.value = indexOutlets(catalogue);
    picker.show(catalogue);
  }

  /** The request comes before any await: the browser answers only within the click. */
  async function ask(outlets: Outlet[]): Promise<void> {
    const given = await browser.permissions.request({ origins: outletPatterns(outlets) });
    // Chosen at once, so that the list shows it; its own feeds, where none is known, take a few requests to find.
    await chooseOutlets(outlets, Date.now());
    if (!given) return;
    await chooseOutlets(await Promise.all(outlets.map(withFeeds)), Date.now());
    await sendMessage('pullNow', {});
  }

  const allow = (id: string) => ask(chosen.value.filter((outlet) => outlet.id === id));
  const allowAll = () => ask(chosen.value.filter(({ id }) => missing.value.some((row) => row.id === id)));
  const addPicked = () => ask(picker.chosen.value);

  function add(address: string): boolean {
    const host = hostOf(address);
    if (host === undefined) return false;
    const bare = { id: host, name: host, domains: [host], feeds: [], sitemaps: [], subjects: [] };
    void ask([outletAt(index.value, host) ?? bare]);
    return true;
  }

  async function remove(id: string): Promise<void> {
    const gone = chosen.value.filter((outlet) => outlet.id === id);
    await dropOutlets([id]);
    const putBack = async () => {
      await chooseOutlets(gone, Date.now());
      undo.value = undefined;
    };
    undo.value = { line: words.t('removed', gone[0]?.name ?? id), onUndo: () => void putBack() };
  }

  return { rows, missing, packs, picker, open, allow, allowAll, add, addPicked, remove };
}

/** "example.org" of whatever address the reader types. */
function hostOf(address: string): string | undefined {
  const full = /^https?:\/\//i.test(address.trim()) ? address.trim() : `https://${address.trim()}`;
  if (!URL.canParse(full)) return undefined;
  const host = new URL(full).hostname.replace(/^www\./, '');
  return /^[^.]+(?:\.[^.]+)+$/.test(host) ? host : undefined;
}
