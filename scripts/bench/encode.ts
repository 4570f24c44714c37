import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';
import { build } from 'wxt';
import { launchFirefox } from '../../tests/e2e/harness/firefox';
import { findBrowser } from '../setup/browsers.mjs';
import { type Figures, print } from './encode/figures';
import { measureInBrowser } from './encode/inBrowser';
import { measureInNode } from './encode/inNode';

const outputOf = (name: string) => fileURLToPath(new URL(`../../.output/${name}`, import.meta.url));
/** A port on which nobody answers: the encoder asks no network. */
const NOBODY = 9;

/**
 * `npm run bench -- encode`: from nothing to a session that answers; an account of 40 sentences of 33 tokens, the first
 * one and later ones; one account with seven others, word by word; memory while loaded and after the end.
 */
export async function run(): Promise<void> {
  await build();
  await build({ browser: 'firefox', manifestVersion: 3 });
  const node = await measureInNode();
  print([
    ['Node', node],
    ['Chromium', await inChromium()],
    ['Firefox', await inFirefox()],
  ]);
}

async function inChromium(): Promise<Figures> {
  const extension = outputOf('chrome-mv3');
  const browser = await puppeteer.launch({
    executablePath: findBrowser('chromium'),
    args: [
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
      '--no-sandbox',
      '--disable-gpu',
      '--host-resolver-rules=MAP * ~NOTFOUND',
    ],
    ignoreDefaultArgs: ['--disable-extensions'],
  });
  try {
    const background = await browser.waitForTarget((target) => target.type() === 'service_worker');
    const page = await browser.newPage();
    await page.goto(`chrome-extension://${new URL(background.url()).host}/options.html`);
    return await measureInBrowser(browser, page);
  } finally {
    await browser.close();
  }
}

async function inFirefox(): Promise<Figures> {
  const firefox = await launchFirefox(NOBODY, outputOf('firefox-mv3'));
  try {
    return await measureInBrowser(firefox.browser, await firefox.open('options.html'));
  } finally {
    await firefox.close();
  }
}
