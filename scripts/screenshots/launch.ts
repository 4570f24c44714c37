import { type BrowserContext, chromium } from 'playwright-core';

export interface Launch {
  /** Folder of the built extension. */
  dir: string;
  scheme?: 'light' | 'dark';
  width?: number;
  height?: number;
  /** BCP 47 tag of the browser's own language. */
  language?: string;
}

/** A Chromium of its own with the built extension and nothing reachable; gives the extension's address too. */
export async function launchExtension({ dir, scheme, width = 1280, height = 900, language = 'en' }: Launch) {
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
  return { context, origin: await originOf(context) };
}

/** The extension's address, read off the browser's own list. */
async function originOf(context: BrowserContext): Promise<string> {
  const page = await context.newPage();
  await page.goto('chrome://extensions');
  const id = await page.locator('extensions-item').first().getAttribute('id');
  await page.close();
  return `chrome-extension://${id}`;
}
