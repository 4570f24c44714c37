import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { openNewsstand } from '@/tests/newsstand/newsstand';
import { launchChromium } from '../../tests/e2e/harness/chromium';
import { demoBuild } from '../../tests/e2e/harness/demoBuild';
import { isCompared, READING, waitForCoverage } from '../../tests/e2e/harness/story';

/**
 * A new reader's first minute, from a fresh profile to the comparison of an article of their own, by the pointer and keys of
 * a virtual screen: the browser's own question and its list of extensions are clicked like everything else.
 * `xvfb-run -a -s "-screen 0 1280x900x24" npx tsx scripts/screenshots/firstRun.ts FOLDER`. Prints the clicks and leaves a
 * picture of the whole screen after each; fails where it takes more than four, or where something to click lies out of view.
 */
const MOST_CLICKS = 4;
const SCREEN = { width: 1280, height: 900 };
/** The page's own size; what is above it is the browser's. */
const VIEW = { width: 1280, height: 800 };
/** Where the browser's own controls lie on this screen; no driver knows of them. */
const BROWSER = { allow: [808, 286], puzzle: [1167, 63], entry: [970, 224] } satisfies Record<string, [number, number]>;

const folder = process.argv[2] ?? '.output/first-run';
mkdirSync(folder, { recursive: true });
const clicks: string[] = [];
const stand = await openNewsstand();
const chromium = await launchChromium({
  port: stand.port,
  extension: demoBuild('chrome-mv3'),
  headless: false,
  viewport: null,
  window: SCREEN,
});

const welcome = chromium.context.pages().find((page) => page.url().endsWith('/welcome.html'))!;
await welcome.bringToFront();
const allow = welcome.getByRole('button', { name: /^Allow \d+ outlets/ }).first();
await allow.waitFor();
await welcome.waitForTimeout(1_000);
take('welcome');
await clickIn(welcome, 'button:has-text("Allow")', 'Allow a pack');
await welcome.waitForTimeout(1_500);
take('the browser asks');
clickAt(...BROWSER.allow, 'the browser’s own Allow');
await welcome.locator('#try q').nth(2).waitFor({ timeout: 60_000 });
take('outlets allowed');

// An article of the reader's own: its address is typed, as nothing of ours leads there.
const opened = chromium.context.waitForEvent('page');
press('ctrl+t');
const article = await opened;
await welcome.waitForTimeout(500);
press('ctrl+l');
await welcome.waitForTimeout(1_000);
execFileSync('xdotool', ['type', '--delay', '30', READING.id]);
press('Return');
await article.waitForURL(READING.id);
await article.waitForTimeout(2_000);
take('article');

clickAt(...BROWSER.puzzle, 'the list of extensions');
await article.waitForTimeout(1_000);
take('extensions');
const began = Date.now();
clickAt(...BROWSER.entry, 'Second Source');
// The popup closes with the focus, so what is stored is read from a page behind it.
await waitForCoverage(welcome, READING.id, isCompared);
console.log(`compared ${Date.now() - began} ms after the last click`);
await welcome.waitForTimeout(1_000);
take('comparison');

console.log(clicks.map((name, at) => `${at + 1} ${name}`).join('\n'));
process.exitCode = clicks.length > MOST_CLICKS ? 1 : 0;
await chromium.close();
await stand.close();

function press(keys: string): void {
  execFileSync('xdotool', ['key', keys]);
}

/** Moves the pointer to the middle of an element that lies in view, and clicks. */
async function clickIn(page: Page, selector: string, name: string): Promise<void> {
  const box = await page.locator(selector).first().boundingBox();
  const top = Number(await page.evaluate('outerHeight - innerHeight'));
  if (!box || box.y < 0 || box.y + box.height > VIEW.height) throw new Error(`${name} does not lie in view`);
  clickAt(box.x + box.width / 2, top + box.y + box.height / 2, name);
}

function clickAt(x: number, y: number, name: string): void {
  execFileSync('xdotool', ['mousemove', String(Math.round(x)), String(Math.round(y)), 'click', '1']);
  clicks.push(name);
}

function take(name: string): void {
  execFileSync('scrot', ['-o', `${folder}/${clicks.length} ${name}.png`]);
}
