/** The page's address without its fragment: what tells one page from the next. */
export function pageAddress(): string {
  return location.href.split('#', 1)[0] ?? '';
}

/** Whether the page changed its address after it was loaded, so that its head may speak of the page before. */
export function hasMoved(): boolean {
  const loaded = performance.getEntriesByType('navigation')[0]?.name;
  return loaded !== undefined && URL.canParse(loaded) && new URL(loaded).pathname !== location.pathname;
}
