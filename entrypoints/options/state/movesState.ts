import { type ReadonlySignal, signal } from '@preact/signals';
import { allowOutlets } from '@/entrypoints/shared/allowOutlets';
import type { OutletRow } from '@/utils/browser/database/database';
import { discoverFeeds } from '@/utils/browser/gather/discoverFeeds';
import { movedTo } from '@/utils/gather/catalogue/addFeeds';

/** Feeds that lead to hosts that were never granted. The browser hides where a redirect leads, so the outlet's site is asked. */
export function createMovesState(chosen: ReadonlySignal<OutletRow[]>) {
  const found = signal<ReadonlyMap<string, string | null>>(new Map());
  const outletOf = (id: string) => chosen.value.find((outlet) => outlet.id === id);

  /** Looks on the outlet's own site for a feed that it is not known by. */
  async function look(id: string): Promise<void> {
    const outlet = outletOf(id);
    if (!outlet) return;
    const { feeds } = await discoverFeeds(`https://${outlet.domains[0]}/`);
    const fresh = feeds.find((feed) => !outlet.feeds.includes(feed)) ?? null;
    found.value = new Map(found.value).set(id, fresh);
  }

  /** Puts a feed's new address in the place of its old one and asks the browser for its host. Must run within a click. */
  function add(id: string, old: string, address: string): boolean {
    const outlet = outletOf(id);
    const moved = outlet && movedTo(outlet, old, address);
    if (!moved) return false;
    void allowOutlets([moved]);
    return true;
  }

  return { found, look, add };
}
