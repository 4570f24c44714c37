import { signal } from '@preact/signals';
import { askUntilAnswered } from '@/utils/browser/messages/askUntilAnswered';
import { sendMessage, type TabState } from '@/utils/browser/messages/messages';
import { browser } from '@/utils/browser/platform/api';
import { openSidePanel } from '@/utils/browser/platform/panel';
import { bareOutlet } from '@/utils/gather/catalogue/catalogue';
import { choose } from '../shared/changeOutlets';
import type { TabInFront } from './tabInFront';

/** The tab that is shown, and what the background found it to be. The popup is a click on its tab; the panel only follows. */
export function createShownTab({ panel }: { panel: boolean }) {
  const state = signal<TabState | undefined>(undefined);
  const tabId = signal<number | undefined>(undefined);
  let address = '';

  function show(next: TabState | undefined): void {
    state.value = next && { ...next, url: next.url || address };
  }

  /** Has the page read again; `force` where the reader says it is an article. */
  async function read(force?: boolean): Promise<void> {
    const id = tabId.value;
    if (id === undefined) return;
    show(await askUntilAnswered(() => sendMessage('readTab', { tabId: id, force, clicked: !panel || force })));
  }

  /** Shows what is known of this tab, then what its page turns out to be. */
  async function open({ id, url, known }: TabInFront): Promise<void> {
    tabId.value = id;
    address = url;
    show(known);
    await read().catch(() => {});
    // A page of the browser's own, or one that we may not see: nobody tells what it is.
    if (state.value === undefined) show({ url, state: 'not-allowed', reason: '' });
  }

  /** The site becomes one of the reader's outlets. */
  async function allowAlways(pattern: string): Promise<void> {
    if (!(await browser.permissions.request({ origins: [pattern] }))) return;
    const host = pattern.replace(/^\*:\/\/\*\.|\/\*$/g, '');
    const { outletOfHost } = await import('@/utils/browser/gather/catalogue');
    await choose([(await outletOfHost(host)) ?? bareOutlet(host)]);
    await read();
  }

  async function openPanel(): Promise<void> {
    if (tabId.value === undefined) return;
    if (await openSidePanel({ tabId: tabId.value })) close();
  }

  return { state, open, read, allowAlways, openPanel };
}
