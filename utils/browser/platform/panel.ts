import { browser } from './api';

/** The part of Chromium that the polyfill does not know. */
interface SidePanels {
  chrome?: { sidePanel?: { open(place: { tabId: number } | { windowId: number }): Promise<void> } };
}

/** Opens the side panel, which follows the tab in front. Works only within a click; false where there is none to open. */
export async function openSidePanel(place: { tabId: number } | { windowId: number }): Promise<boolean> {
  const panels = (globalThis as SidePanels).chrome?.sidePanel;
  try {
    // Firefox has one sidebar a window, and knows which.
    await (panels ? panels.open(place) : browser.sidebarAction.open());
    return true;
  } catch {
    return false;
  }
}
