import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { afterAll, expect, test } from 'vitest';
import { SAMPLE } from '../../present/sampleStory';
import { openStored } from '../harness/opened';

const ARTICLE = encodeURIComponent(SAMPLE.openArticle);
const chromium = await openStored(afterAll);

async function openTexts(width: number): Promise<Page> {
  const page = await chromium.open(`compare.html?article=${ARTICLE}`);
  await page.setViewportSize({ width, height: 800 });
  await page.getByRole('radio', { name: 'Whole texts' }).check();
  await page.getByRole('article').first().waitFor();
  return page;
}

const litIn = (page: Page) => page.locator('[aria-pressed="true"]').allTextContents();

test('a sentence that is pointed at lights where the others tell the same, and the bar says how they stand', async () => {
  const page = await openTexts(1280);
  await page.getByText('The port of Larsund will reopen on').hover();
  expect(await litIn(page)).toEqual([
    'The port of Larsund will reopen on Friday, nine days after a crane fell onto a berth.',
    'The port of Larsund reopens on Monday, its owner said.',
    'The port of Larsund opens again next Friday.',
    'The port of Larsund is to reopen on Friday.',
  ]);
  const bar = page.getByRole('complementary');
  expect(await bar.textContent()).toContain('Port reopensConflictMeridian Wire differs');
  await bar.getByText('Show in the table').click();
  const row = page.locator('tr[data-v="conflict"]').first();
  await row.waitFor();
  const { y, height } = (await row.boundingBox())!;
  expect(y).toBeGreaterThan(0);
  expect(y + height).toBeLessThan(800);
  await page.close();
});

test('by the keyboard: t shows whole texts, j lights the next claim and brings it into view', async () => {
  const page = await openTexts(1280);
  await page.setViewportSize({ width: 1280, height: 440 });
  await page.keyboard.press('t');
  await page.getByRole('table').waitFor();
  await page.keyboard.press('t');
  await page.getByRole('article').first().waitFor();
  for (let step = 0; step < 4; step += 1) await page.keyboard.press('j');
  const lit = page.locator('[aria-pressed="true"]').first();
  const foot = (await page.getByRole('article').first().boundingBox())!;
  const { y, height } = (await lit.boundingBox())!;
  expect(await lit.textContent()).toContain('Ida Brekke');
  expect(y + height).toBeLessThan(foot.y + foot.height);
  await page.close();
});

test.each([400, 1280])('at %i px axe finds nothing, and the page never scrolls sideways', async (width) => {
  const page = await openTexts(width);
  await page.locator('[data-claims]').first().focus();
  await page.evaluate(axe.source);
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    const found = (await page.evaluate('axe.run()')) as axe.AxeResults;
    expect
      .soft(
        found.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`),
        colorScheme,
      )
      .toEqual([]);
  }
  await page.addStyleTag({ content: 'html { font-size: 200% }' });
  const overhang = 'document.documentElement.scrollWidth - document.documentElement.clientWidth';
  expect(await page.evaluate(overhang)).toBe(0);
  await page.close();
});

test('the address of a row opens the comparison there', async () => {
  const { id } = SAMPLE.comparison.details.findLast(({ verdict }) => verdict === 'agree')!;
  const page = await chromium.open(`compare.html?article=${ARTICLE}#row-${id}`);
  const row = page.locator(`[id="row-${id}"]`);
  await row.locator('[aria-expanded="true"]').waitFor();
  await expect.poll(async () => (await row.boundingBox())!.y).toBeLessThan(700);
  await page.close();
});
