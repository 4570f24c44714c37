import { browser } from 'wxt/browser';
import type { Messages } from '@/utils/browser/messages';

/** Sends what the reader asked for in the card; the background knows the article by the tab. */
export function askBackground<Name extends 'openCompare' | 'notSameFact'>(
  name: Name,
  body: Parameters<Messages[Name]>[0],
): void {
  void browser.runtime.sendMessage({ name, body });
}
