import type { Page } from 'playwright-core';

/** Presses Tab until the focus is on what has this name; fails where it never comes there. */
export async function tabTo(page: Page, name: RegExp): Promise<void> {
  for (let press = 0; press < 80; press += 1) {
    await page.keyboard.press('Tab');
    const focused = await page.evaluate(() => {
      const one = document.activeElement;
      return one?.getAttribute('aria-label') ?? one?.textContent ?? '';
    });
    if (name.test(focused)) return;
  }
  throw new Error(`Tab never reaches ${name}`);
}
