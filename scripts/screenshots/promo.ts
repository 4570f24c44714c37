import { readFileSync } from 'node:fs';
import type { BrowserContext } from 'playwright-core';
import messages from '@/public/_locales/en/messages.json';

/** The size of the Chrome Web Store's small promo tile. */
const SIZE = { width: 440, height: 280 };

/** Draws the tile that a store shows in lists: the icon, the name, and what it is for. */
export async function drawPromo(context: BrowserContext, path: string): Promise<void> {
  const icon = readFileSync(new URL('../icons/icon.svg', import.meta.url), 'utf8');
  const page = await context.newPage();
  await page.setViewportSize(SIZE);
  await page.setContent(`
    <style>
      body { margin: 0; block-size: 280px; display: grid; align-content: center; gap: 14px; padding-inline: 36px;
        box-sizing: border-box; background: #fff; color: #14181b; font: 600 30px/1.2 system-ui, sans-serif; }
      svg { inline-size: 56px; block-size: 56px; }
      p { margin: 0; font: 400 19px/1.4 Charter, Cambria, Georgia, serif; }
    </style>
    ${icon}<div>${messages.name.message}</div><p>${messages.motto.message}</p>`);
  await page.screenshot({ path });
  await page.close();
}
