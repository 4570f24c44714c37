import { type BrowserContext, chromium } from 'playwright-core';

export interface Launch {
  /** Folder of the built extension. */
  dir: string;
  scheme?: 'light' | 'dark';
  width?: number;
  height?: number;
  /** BCP 47 tag of the browser's own language. */
  language?: string;
  /** Domains that the reader allowed. */
  sites?: string[];
}

/** A Chromium of its own with the built extension and nothing reachable; gives the extension's address too. */
export async function launchExtension({
  dir,
  scheme,
  width = 1280,
  height = 900,
  language = 'en',
  sites = [],
}: Launch) {
  const context = await chromium.launchPersistentContext('', {
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    headless: true,
    colorScheme: scheme ?? 'light',
    viewport: { width, height },
    timezoneId: 'UTC',
    env: { ...process.env, LANGUAGE: language, LANG: language },
    args: [
      `--disable-extensions-except=${dir}`,
      `--load-extension=${dir}`,
      `--lang=${language}`,
      '--no-sandbox',
      '--disable-gpu',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--host-resolver-rules=MAP * ~NOTFOUND',
    ],
  });
  return { context, origin: await originOf(context, sites) };
}

/** The extension's address; sites are allowed in the browser's own settings, of which a part that draws nothing has all rights. */
async function originOf(context: BrowserContext, sites: string[]): Promise<string> {
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const { host: id } = new URL(worker.url());
  const origins = sites.map((site) => `*://*.${site}/*`);
  const page = await context.newPage();
  await page.goto('chrome://extensions/strings.m.js');
  for (const pattern of origins)
    await page.evaluate(`chrome.developerPrivate.addHostPermission('${id}', '${pattern}')`);
  const origin = `chrome-extension://${id}`;
  await page.goto(`${origin}/manifest.json`);
  await page.evaluate((asked) => chrome.permissions.request(asked), { origins });
  await page.close();
  return origin;
}
