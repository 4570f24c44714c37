import { readFileSync } from 'node:fs';
import { chromium } from 'playwright-core';

/** Sizes that browsers ask for: toolbar, lists, store. */
const SIZES = [16, 32, 48, 96, 128];

/** Draws every icon from the one source: `npx tsx scripts/icons`. */
const source = readFileSync(new URL('icon.svg', import.meta.url), 'utf8');
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
});
const page = await browser.newPage();
for (const size of SIZES) {
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(`<style>body { margin: 0 } svg { display: block; width: ${size}px }</style>${source}`);
  await page.screenshot({ path: `public/icon/${size}.png`, omitBackground: true });
}
await browser.close();
