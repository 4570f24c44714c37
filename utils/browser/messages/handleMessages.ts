import type { Runtime } from 'webextension-polyfill';
import { browser } from '../platform/api';
import { FROM_PAGES, type Handlers, type MessageName } from './messages';

/**
 * Answers every message. Called once, synchronously, when the background starts. A script in a page may have been taken
 * over by that page: it is heard only on the few messages of its own, out of the top frame of a tab that is not private.
 */
export function handleMessages(handlers: Handlers): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
    const { name, body } = (message ?? {}) as { name?: unknown; body?: unknown };
    if (typeof name !== 'string' || !Object.hasOwn(handlers, name) || !mayTell(name, sender)) return undefined;
    const handler = handlers[name as MessageName] as (body: unknown, sender: object) => unknown;
    const answering = Promise.resolve(handler(body ?? {}, { tabId: sender.tab?.id, url: sender.url }));
    // An answer, if an empty one: a message that comes while the browser stops the background is answered by nobody.
    return answering.then((answer) => answer ?? null);
  });
}

function mayTell(name: string, { id, url = '', tab, frameId }: Runtime.MessageSender): boolean {
  if (id !== browser.runtime.id) return false;
  if (url.startsWith(browser.runtime.getURL(''))) return true;
  return FROM_PAGES.has(name) && frameId === 0 && tab?.id !== undefined && !tab.incognito;
}
