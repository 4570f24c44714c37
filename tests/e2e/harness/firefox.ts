import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { findBrowser } from '../../../scripts/setup/browsers.mjs';

const EXTENSION = '{31baf589-7313-4cc1-910b-0606b1f58311}';
/** Fixed, so that the address of the extension's pages is known. */
const UUID = '6f1c9c0e-58a1-4d52-9b0b-3c1f5a7d2e10';

/** How often an extension's page is asked for, and how long it is waited for each time. */
const TURNS = 10;
const TURN_MS = 6_000;
const LOOK_EVERY_MS = 100;

/** The newsstand is the whole network. */
const prefs = (port: number, languages?: string) => ({
  ...(languages && { 'intl.accept_languages': languages }),
  'extensions.webextensions.uuids': JSON.stringify({ [EXTENSION]: UUID }),
  'extensions.webextOptionalPermissionPrompts': false,
  'dom.security.https_first': false,
  'network.proxy.type': 1,
  'network.proxy.http': '127.0.0.1',
  'network.proxy.http_port': port,
  'network.proxy.ssl': '127.0.0.1',
  'network.proxy.ssl_port': port,
});

export interface Firefox {
  browser: Browser;
  /** Opens one of the extension's own pages in a tab. */
  open(path: string): Promise<Page>;
  close(): Promise<void>;
}

/** Starts Firefox with a fresh profile and the built extension; optional permissions are given without a prompt. */
export async function launchFirefox(
  port: number,
  extension: string,
  { headless = true, languages }: { headless?: boolean; languages?: string } = {},
): Promise<Firefox> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: findBrowser('firefox'),
    headless,
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: prefs(port, languages),
  });
  await browser.installExtension(extension);
  return {
    browser,
    async open(path) {
      const page = await browser.newPage();
      // Loading an extension's page is never reported as done, and one just installed may not answer at once.
      for (let turn = 0; turn < TURNS; turn += 1) {
        await page.goto(`moz-extension://${UUID}/${path}`, { timeout: 1 }).catch(() => {});
        if (!(await comesTo(page))) continue;
        // The extension opens a tab of its own at install; a page behind it draws nothing, and what is clicked must be drawn.
        await page.bringToFront();
        return page;
      }
      throw new Error(`Firefox never opened ${path}`);
    },
    async close() {
      const child = browser.process();
      await browser.close();
      // One that hangs as it closes would go on by itself, on a whole core.
      if (child?.exitCode === null && child.signalCode === null) child.kill('SIGKILL');
    },
  };
}

/** Whether the tab is at one of the extension's pages, now or soon. */
async function comesTo(page: Page): Promise<boolean> {
  for (let waited = 0; waited < TURN_MS; waited += LOOK_EVERY_MS) {
    if (await page.evaluate('location.protocol === "moz-extension:"').catch(() => false)) return true;
    await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS));
  }
  return false;
}
