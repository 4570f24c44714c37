import { browser } from '../api';

/** The match patterns that the reader granted, here or in the browser's own settings. */
export async function grantedPatterns(): Promise<string[]> {
  return (await browser.permissions.getAll()).origins ?? [];
}

/** Whether the browser lets us fetch this address. */
export function mayFetch(url: string): Promise<boolean> {
  const { protocol, hostname } = new URL(url);
  // Without the port: Firefox knows none in match patterns.
  return browser.permissions.contains({ origins: [`${protocol}//${hostname}/*`] });
}
