import { readFileSync } from 'node:fs';
import type { BrowserContext } from 'playwright-core';
import messages from '@/public/_locales/en/messages.json';

/** The size of the Chrome Web Store's small promo tile. */
const SIZE = { width: 440, height: 280 };

/** Draws the tile that a store shows in lists: the icon, the name, two reports that differ, and what it is for. */
export async function drawPromo(context: BrowserContext, path: string): Promise<void> {
  const icon = readFileSync(new URL('../icons/icon.svg', import.meta.url), 'utf8');
  const page = await context.newPage();
  await page.setViewportSize(SIZE);
  await page.setContent(`
    <style>
      body { margin: 0; block-size: 280px; display: grid; align-content: center; gap: 20px; padding-inline: 32px;
        box-sizing: border-box; background: #14181b; color: #fff; font: 600 26px/1.2 system-ui, sans-serif; }
      header { display: flex; align-items: center; gap: 14px; }
      svg { inline-size: 48px; block-size: 48px; border-radius: 10px; outline: 1px solid #454d54; }
      p { margin: 0; font: 400 21px/1.45 Charter, Cambria, Georgia, serif; }
      mark { padding: 1px 4px 0; color: inherit; background: #4a1d1d; border-radius: 3px;
        text-decoration: underline double #ffa198; text-underline-offset: 4px; }
    </style>
    <header>${icon}${messages.name.message}</header>
    <div><p>reopens on <mark>Friday</mark></p><p>reopens on <mark>Monday</mark></p></div>
    <p style="font: 400 15px/1.4 system-ui, sans-serif; color: #c3cad0">${messages.motto.message}</p>`);
  await page.screenshot({ path });
  await page.close();
}
