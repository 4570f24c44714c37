import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { withOutlets } from '../../scripts/screenshots/manyOutlets';
import { rowsOf, seed } from '../../scripts/screenshots/seed';
import { SAMPLE } from '../present/sampleStory';
import { type Chromium, launchChromium } from './harness/chromium';
import { demoBuild } from './harness/demoBuild';

let chromium: Chromium;
const ARTICLE = encodeURIComponent(SAMPLE.reading);

/** A port on which nobody answers: these pages need no newsstand. */
const NOBODY = 9;

beforeAll(async () => {
  chromium = await launchChromium({ port: NOBODY, extension: demoBuild('chrome-mv3') });
  const page = await chromium.open('library.html');
  await page.getByRole('heading', { level: 1 }).waitFor();
  await seed(page, rowsOf(withOutlets(SAMPLE, 20), Date.now()));
  await page.close();
});

afterAll(() => chromium?.close());

const PAGES = [
  `popup.html?article=${ARTICLE}`,
  `compare.html?article=${ARTICLE}`,
  'compare.html?article=demo',
  'compare.html?article=unknown',
  `sidepanel.html?article=${ARTICLE}`,
  'library.html',
  'options.html',
  'welcome.html',
];

async function openAt(path: string, width: number, scheme: 'light' | 'dark'): Promise<Page> {
  const page = await chromium.context.newPage();
  await page.setViewportSize({ width, height: 900 });
  await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
  await page.goto(chromium.address(path));
  await page.getByRole('heading', { level: 1 }).waitFor();
  return page;
}

describe.each([400, 1280])('at %i px', (width) => {
  describe.each(['light', 'dark'] as const)('in %s', (scheme) => {
    test.each(PAGES)('%s has no finding of axe', async (path) => {
      const page = await openAt(path, width, scheme);
      expect(await findings(page)).toEqual([]);
      await page.close();
    });
  });

  test.each(PAGES)('%s never scrolls sideways as a whole', async (path) => {
    const page = await openAt(path, width, 'light');
    const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect(over).toBe(0);
    await page.close();
  });

  test.each(PAGES)('%s loses nothing at twice the text size', async (path) => {
    const page = await openAt(path, width, 'light');
    await page.addStyleTag({ content: 'html { font-size: 200% }' });
    const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect(over).toBe(0);
    await page.close();
  });
});

/** WCAG 2.2 AA and best practice. */
async function findings(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  const found = (await page.evaluate(
    'axe.run({ runOnly: { type: "tag", values: ["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa", "best-practice"] } })',
  )) as axe.AxeResults;
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
}

test('the first screen of the popup holds three whole differences', async () => {
  const page = await openAt(`popup.html?article=${ARTICLE}`, 400, 'light');
  await page.setViewportSize({ width: 400, height: 600 });
  const footAt = (await page.locator('footer').boundingBox())!.y;
  const third = (await page.locator('#differ li[data-v]').nth(2).boundingBox())!;
  expect(third.y + third.height).toBeLessThanOrEqual(footAt);
  await page.close();
});

test('without colour every verdict has a shape of its own', async () => {
  const page = await openAt(`compare.html?article=${ARTICLE}`, 1280, 'light');
  const shapes = await page
    .locator('tbody th svg[data-v]')
    .evaluateAll((all) => all.map((one) => [one.getAttribute('data-v'), one.innerHTML.replace(/class="[^"]*"/g, '')]));
  const drawn = new Map(shapes as [string, string][]);
  expect([...drawn.keys()].sort()).toEqual(['absent', 'agree', 'compatible', 'conflict', 'only']);
  expect(new Set(drawn.values()).size).toBe(drawn.size);
  await page.close();
});
