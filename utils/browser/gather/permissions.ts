import { browser } from '../platform/api';

/** The match patterns that the reader granted, here or in the browser's own settings. */
export async function grantedPatterns(): Promise<string[]> {
  return (await browser.permissions.getAll()).origins ?? [];
}

/** Gives sites back to the browser: from then on nothing there can be read, and asking for them needs its question again. */
export async function giveBack(patterns: string[]): Promise<void> {
  await browser.permissions.remove({ origins: patterns });
}

/** Asks the browser to let us reach a service; must run within a click. Firefox is asked too whether words may leave. */
export async function requestService(origins: string[]): Promise<boolean> {
  const collected = import.meta.env.FIREFOX ? { data_collection: ['searchTerms' as const] } : {};
  return origins.length === 0 || browser.permissions.request({ origins, ...collected });
}

/** Whether the browser lets us fetch this address. */
export function mayFetch(url: string): Promise<boolean> {
  const { protocol, hostname } = new URL(url);
  // Without the port: Firefox knows none in match patterns.
  return browser.permissions.contains({ origins: [`${protocol}//${hostname}/*`] });
}
