import type { Page } from 'playwright-core';
import { afterAll, expect, test } from 'vitest';
import { languageDemo } from '../../../scripts/demo/languageDemo';
import { openLanguages } from '../harness/opened';
import { openPopup, waitForCoverage } from '../harness/story';

const demo = languageDemo('de');
const chromium = await openLanguages(afterAll, demo);
let popup: Page;

/** Stands in for the browser's own translator, which a driven browser has no language packs for. */
const TRANSLATOR = `globalThis.Translator = {
  availability: async () => 'downloadable',
  create: async ({ sourceLanguage, targetLanguage }) => ({
    translate: async (text) => '[' + sourceLanguage + '>' + targetLanguage + '] ' + text.length,
  }),
};`;

test('a German article finds its story in English and French', async () => {
  const article = await chromium.context.newPage();
  await article.goto(demo.reading);
  await chromium.context.addInitScript(TRANSLATOR);
  popup = await openPopup(chromium, demo.reading);
  const { articleIds, matches } = await waitForCoverage(popup, demo.reading, ({ state }) => state === 'ready');
  expect(articleIds.map((id) => new URL(id).hostname).sort()).toEqual(demo.outlets.map(({ id }) => `www.${id}`).sort());
  expect(matches.filter(({ sameStory }) => sameStory)).toHaveLength(2);
});

test('each version stands in its own words, with its language named', async () => {
  await popup.getByRole('region', { name: /^Outlets/ }).waitFor();
  const other = popup.locator('#differ dd[lang]').first();
  expect(await other.getAttribute('lang')).toMatch(/^(?:en|fr)$/);
  expect(await popup.locator('#differ dt').allTextContents()).toContainEqual(expect.stringMatching(/English|French/));
});

test('"Translate here" keeps the original, says whose the translation is, and speaks of the language pack before', async () => {
  const row = popup.locator('#differ li[data-v]', { has: popup.locator('dd[lang]') }).first();
  await row.locator('summary').click();
  const offer = row.getByRole('button', { name: 'Translate here' }).first();
  await offer.waitFor();
  expect(await row.getByText('The browser first fetches a language pack.').count()).toBeGreaterThan(0);
  const original = await row.locator('details [lang] q').first().textContent();
  await offer.click();
  await row.getByText('Translated by your browser:').first().waitFor();
  expect(await row.locator('details span[lang="de"]').first().textContent()).toBe(
    `[${await row.locator('details [lang]:has(q)').first().getAttribute('lang')}>de] ${original!.length}`,
  );
  expect(await row.locator('details [lang] q').first().textContent()).toBe(original);
});

test('the reader says in the settings which languages they read, and can switch the search off', async () => {
  const options = await chromium.open('options.html#reading');
  const french = options.getByRole('checkbox', { name: 'French' });
  await expect.poll(() => french.isChecked()).toBe(true);
  expect(await options.getByRole('checkbox', { name: 'Japanese' }).isChecked()).toBe(false);
  await french.uncheck();
  await expect.poll(() => french.isChecked()).toBe(false);
  await options.getByText('Look for the same story in all of them').waitFor();
});
