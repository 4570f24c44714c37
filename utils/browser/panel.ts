import { browser } from './api';

/** The part of Chromium that the polyfill does not know. */
interface SidePanels {
  chrome?: { sidePanel?: { open(place: { tabId: number }): Promise<void> } };
}

/** Opens the side panel beside this tab. Works only within a click: Chromium has panels by tab, Firefox by window. */
export async function openSidePanel(tabId: number): Promise<void> {
  const panels = (globalThis as SidePanels).chrome?.sidePanel;
  await (panels ? panels.open({ tabId }) : browser.sidebarAction.open());
}
