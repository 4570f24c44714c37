import { expect, onTestFinished, test } from 'vitest';
import { launchExtension } from '../../../scripts/screenshots/launch';
import { rowsOf, seed } from '../../../scripts/screenshots/seed';
import { SAMPLE } from '../../present/sampleStory';

const ARTICLE = encodeURIComponent(SAMPLE.openArticle);

test.each(['en', 'de', 'es', 'fr', 'ja', 'zh-CN'])(
  'in %s no name of this article breaks, and the parts of a story stand side by side in the popup',
  async (language) => {
    const { context, origin } = await launchExtension({ dir: '.output/chrome-mv3', language });
    onTestFinished(() => context.close());
    const page = await context.newPage();
    await page.goto(`${origin}/library.html`);
    await seed(page, rowsOf(SAMPLE, Date.now()));
    await page.setViewportSize({ width: 400, height: 600 });
    await page.goto(`${origin}/popup.html?article=${ARTICLE}`);
    const parts = page.locator('nav', { has: page.locator('a[href="#differ"]') });
    await parts.waitFor();
    const cut = await parts.evaluate((nav) => nav.scrollWidth - nav.clientWidth);
    expect.soft(cut, 'pixels of the parts that are out of sight').toBe(0);
    const lines = await page
      .locator('#differ dt b')
      .evaluateAll((all) => all.map((one) => one.getClientRects().length));
    expect.soft(lines, 'lines of each name in the popup').toEqual(lines.map(() => 1));
    await page.goto(`${origin}/compare.html?article=${ARTICLE}`);
    const name = page.locator('thead th').first().locator('i bdi');
    for (const width of [400, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      await name.waitFor();
      expect.soft(await name.evaluate((one) => one.getClientRects().length), `lines in the head at ${width}`).toBe(1);
    }
  },
);
