import { browser } from 'wxt/browser';
import type { Messages } from '@/utils/browser/messages/messages';

/**
 * Sends what the reader asked for in the card; the background knows the article by the tab. A click that a script of the
 * page made up is none of the reader's.
 */
export function askBackground<Name extends 'openCompare' | 'notSameFact'>(
  click: Event,
  name: Name,
  body: Parameters<Messages[Name]>[0],
): void {
  if (click.isTrusted) void browser.runtime.sendMessage({ name, body });
}
