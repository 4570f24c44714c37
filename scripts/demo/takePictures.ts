import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Chromium } from '../../tests/e2e/harness/chromium';

const PAGES = [
  { name: 'popup', width: 400, height: 600 },
  { name: 'compare', width: 1280, height: 900 },
];

/** Takes the popup and the compare page of an article, light and dark, and names the folder with the pictures. */
export async function takePictures(chromium: Chromium, articleId: string): Promise<string> {
  const folder = resolve('.output', 'demo');
  mkdirSync(folder, { recursive: true });
  for (const { name, width, height } of PAGES) {
    const page = await chromium.open(`${name}.html?article=${encodeURIComponent(articleId)}`);
    await page.setViewportSize({ width, height });
    await page.locator('[data-v]').first().waitFor();
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      // Else a button is pictured half-way from light to dark.
      await page.screenshot({ path: join(folder, `${name}-${colorScheme}.png`), animations: 'disabled' });
    }
    await page.close();
  }
  return folder;
}
