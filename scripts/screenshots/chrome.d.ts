/** The few calls of Chromium's own names that run inside the extension's pages. */
declare const chrome: {
  runtime: { sendMessage(message: object): Promise<unknown> };
  tabs: {
    getCurrent(): Promise<{ id?: number } | undefined>;
    update(id: number, change: { active: boolean }): Promise<void>;
  };
  storage: Record<'local' | 'session', { set(values: Record<string, unknown>): Promise<void>; clear(): Promise<void> }>;
  permissions: { request(asked: { origins: string[] }): Promise<boolean> };
  action: { openPopup(): Promise<void> };
  extension: { getViews(filter: { type: 'popup' }): Window[] };
};
