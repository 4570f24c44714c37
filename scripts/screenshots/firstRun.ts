import { mkdirSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { openNewsstand } from '@/tests/newsstand/newsstand';
import { launchChromium } from '../../tests/e2e/harness/chromium';
import { demoBuild, STAND_PATTERNS } from '../../tests/e2e/harness/demoBuild';
import { READING, waitForReady } from '../../tests/e2e/harness/story';

/**
 * A new reader's first minute, from a fresh profile to the comparison of an article, in a browser that is not headless:
 * `xvfb-run -a npx tsx scripts/screenshots/firstRun.ts FOLDER`. Prints the clicks and leaves a picture after each; fails
 * where it takes more than four, or where something to click does not lie in view at 1280 × 800.
 */
const MOST_CLICKS = 4;
const folder = process.argv[2] ?? '.output/first-run';
mkdirSync(folder, { recursive: true });
const clicks: string[] = [];
const stand = await openNewsstand();
const chromium = await launchChromium({
  port: stand.port,
  extension: demoBuild('chrome-mv3'),
  headless: false,
  viewport: { width: 1280, height: 800 },
});
// The browser's own question is a window of its own that nothing here can click: it is answered beforehand, and counted.
await chromium.grant(STAND_PATTERNS);

const welcome = chromium.context.pages().find((page) => page.url().endsWith('/welcome.html'))!;
await welcome.bringToFront();
await welcome
  .getByRole('button', { name: /^Allow \d+ outlets/ })
  .first()
  .waitFor();
await take(welcome, 'welcome');
await click(welcome, 'button:has-text("Allow")', 'Allow a pack');
clicks.push('the browser’s own question');
await welcome.locator('#try q').nth(2).waitFor({ timeout: 60_000 });
await take(welcome, 'outlets allowed');

// The reader opens an article of their own; any of those offered counts as a click.
const article = await chromium.context.newPage();
await article.goto(READING.id);
clicks.push('open an article');
await take(article, 'article');
const worker = await chromium.worker();
const popup = await openedBy(() => worker.evaluate('chrome.action.openPopup()'));
clicks.push('the icon');
await waitForReady(popup, READING.id);
await popup.locator('[data-detail]').first().waitFor();
await take(popup, 'comparison');

console.log(clicks.map((name, at) => `${at + 1} ${name}`).join('\n'));
process.exitCode = clicks.length > MOST_CLICKS ? 1 : 0;
await chromium.close();
await stand.close();

async function click(page: Page, selector: string, name: string): Promise<void> {
  const target = page.locator(selector).first();
  const box = await target.boundingBox();
  const height = await page.evaluate('innerHeight');
  if (!box || box.y < 0 || box.y + box.height > Number(height)) throw new Error(`${name} does not lie in view`);
  await target.click();
  clicks.push(name);
}

/** The popup is no tab: where the driver does not see it, the same page is opened over the same article. */
async function openedBy(open: () => Promise<unknown>): Promise<Page> {
  const seen = chromium.context.waitForEvent('page', { timeout: 3000 }).catch(() => undefined);
  await open();
  const page = await seen;
  if (page) return page;
  const own = await chromium.open(`popup.html?article=${encodeURIComponent(READING.id)}`);
  await own.setViewportSize({ width: 400, height: 600 });
  return own;
}

async function take(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: `${folder}/${clicks.length} ${name}.png` });
}
