export type BrowserName = 'chromium' | 'firefox';
/** The path of a browser, or undefined where it is not on this machine. */
export function findBrowser(name: BrowserName): string | undefined;
/** Finds these browsers, installing them with apt on Debian as root; elsewhere says in one sentence which is missing. */
export function ensureBrowsers(names: BrowserName[]): void;
