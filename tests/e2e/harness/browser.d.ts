/** The few calls that tests run inside Firefox's extension pages. */
declare const browser: {
  tabs: { query(filter: { url: string }): Promise<{ id?: number }[]> };
  action: { getBadgeText(tab: { tabId?: number }): Promise<string> };
};
