import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { BrowserContext, Page } from 'playwright-core';
import { SAMPLE } from '@/tests/present/sampleStory';
import type { Outlet } from '@/utils/model';
import { checkPage } from './axe';
import { dayRows } from './dayRows';
import { launchExtension } from './launch';
import { withOutlets } from './manyOutlets';
import { drawMarks } from './marksPage';
import { seedOwn } from './ownRows';
import { drawPromo } from './promo';
import { forget, rowsOf, seed } from './seed';
import { SHOTS, type Shot } from './shots';

/** Draws every state of every page into docs/screenshots and looks at each with axe: `npm run screenshots`. */
const { values } = parseArgs({
  options: {
    extension: { type: 'string', default: '.output/chrome-mv3' },
    to: { type: 'string', default: 'docs/screenshots' },
    only: { type: 'string' },
  },
});
const STORE = 'docs/store';
// Letters like those of readers' systems, where such are installed: Inter, Caladea, Noto CJK.
process.env.FONTCONFIG_FILE = fileURLToPath(new URL('fonts.conf', import.meta.url));
/** The hour of every picture but those of a day, which the background gathers by its own clock: that of the sample's last report. */
const HOUR = Date.parse('2026-07-04T16:52:00Z');
const SITES = (dayRows(SAMPLE, HOUR).outlets as Outlet[]).flatMap(({ domains }) => domains);
for (const folder of [values.to, STORE]) mkdirSync(folder, { recursive: true });
const wanted = SHOTS.filter(({ name }) => !values.only || name.includes(values.only));
const languages = [...new Set(['en', ...wanted.map(({ language = 'en' }) => language)])];
let violations = 0;

for (const language of languages) {
  const { context, origin } = await launchExtension({ dir: values.extension, language, sites: SITES });
  for (const shot of wanted.filter((one) => (one.language ?? 'en') === language)) {
    for (const scheme of shot.schemes ?? (['light', 'dark'] as const)) {
      const page = await preparePage(context, origin, shot, scheme);
      const path = shot.store ? `${STORE}/${shot.name}.png` : `${values.to}/${shot.name}-${scheme}.png`;
      await page.screenshot({ path, fullPage: shot.whole });
      violations += await checkPage(page, `${shot.name} ${scheme}`);
      await page.close();
    }
  }
  if (language === 'en' && (!values.only || values.only === 'promo')) await drawPromo(context, `${STORE}/promo.png`);
  if (language === 'en' && !values.only) violations += await drawMarks(context, values.extension, values.to);
  await context.close();
}
console.log(`${violations} axe violations`);
process.exitCode = violations === 0 ? 0 : 1;

async function preparePage(
  context: BrowserContext,
  origin: string,
  shot: Shot,
  scheme: 'light' | 'dark',
): Promise<Page> {
  const page = await context.newPage();
  await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
  await page.setViewportSize({ width: shot.width, height: shot.height });
  const now = shot.day ? Date.now() : HOUR;
  await page.clock.setFixedTime(now);
  await page.goto(`${origin}/library.html`);
  await page.waitForSelector('h1');
  const story = shot.many ? withOutlets(SAMPLE, 20) : SAMPLE;
  await forget(page);
  // The background drops what was about topics that are followed no more.
  await page.waitForTimeout(300);
  if (!shot.fresh) await seed(page, rowsOf(story, now, shot.coverage));
  if (shot.own) await seedOwn(page, story, now);
  if (shot.day) await seed(page, dayRows(story, now));
  if (shot.tab) await page.evaluate(rememberTab, shot.tab);
  await context.setOffline(shot.offline ?? false);
  // From the library to a place in it, the page would not be loaded anew.
  await page.goto('about:blank');
  await page.goto(`${origin}/${shot.path.replace('ARTICLE', encodeURIComponent(story.openArticle))}`);
  if (shot.textSize) await page.addStyleTag({ content: `html { font-size: ${shot.textSize}% }` });
  await page.locator('h1, h2').filter({ visible: true }).first().waitFor();
  for (const selector of shot.clicks ?? []) await page.locator(selector).first().click();
  await page.mouse.move(0, 0);
  await page.waitForTimeout(500);
  return page;
}

/** Runs in the page. */
async function rememberTab(state: NonNullable<Shot['tab']>): Promise<void> {
  await chrome.storage.session.set({ 'tab:0': state });
}
