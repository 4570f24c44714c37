import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { findBrowser } from '../../../scripts/setup/browsers.mjs';

const EXTENSION = 'second-source@second-source.example';
/** Fixed, so that the address of the extension's pages is known. */
const UUID = '6f1c9c0e-58a1-4d52-9b0b-3c1f5a7d2e10';

/** How often, and how long, an extension's page is waited for before it is asked for again. */
const TURNS = 10;
const TURN_MS = 500;

/** The newsstand is the whole network. Extension pages would ask for https, where real outlets answer and it does not. */
const prefs = (port: number) => ({
  'extensions.webextensions.uuids': JSON.stringify({ [EXTENSION]: UUID }),
  'extensions.webextOptionalPermissionPrompts': false,
  'extensions.webextensions.default-content-security-policy.v3': "script-src 'self'",
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
export async function launchFirefox(port: number, extension: string, headless = true): Promise<Firefox> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: findBrowser('firefox'),
    headless,
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: prefs(port),
  });
  await browser.installExtension(extension);
  return {
    browser,
    async open(path) {
      const page = await browser.newPage();
      const isThere = () => page.evaluate('location.protocol === "moz-extension:"').catch(() => false);
      // Loading an extension's page is never reported as done, and one just installed may not answer at once.
      for (let turn = 0; turn < TURNS && !(await isThere()); turn += 1) {
        await page.goto(`moz-extension://${UUID}/${path}`, { timeout: 1 }).catch(() => {});
        await new Promise((resolve) => setTimeout(resolve, TURN_MS));
      }
      return page;
    },
    close: () => browser.close(),
  };
}
