import { cpSync, rmSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { rowsOf, seed } from '../../../scripts/screenshots/seed';
import { SAMPLE } from '../../present/sampleStory';
import { demoBuild } from '../harness/demoBuild';
import { NOBODY, openBrowser } from '../harness/opened';
import { storedRows } from '../harness/stored';
import { openPopup } from '../harness/story';

const TRY = 'chrome.runtime.sendMessage({ name: "tryModel", body: {} })';
const ONLY_WORDS = 'Reports are compared by their words only';

test('a damaged model is told once in the popup and stays told in the settings; mended, it works again', async () => {
  const extension = demoBuild('chrome-mv3');
  onTestFinished(() => rmSync(extension, { recursive: true }));
  const rarity = join(extension, 'model/rarity.bin');
  cpSync(rarity, `${rarity}.whole`);
  truncateSync(rarity, 100);
  const chromium = await openBrowser(onTestFinished, { port: NOBODY, extension });
  const settings = await chromium.open('options.html#reading');
  await seed(settings, rowsOf(SAMPLE, Date.now()));

  expect(await settings.evaluate(TRY)).toEqual({ ok: false, failure: { is: 'damaged' } });
  expect(await storedRows(settings, 'vectors')).toEqual([]);
  const line = settings.getByRole('status').filter({ hasText: ONLY_WORDS });
  await expect.poll(() => line.textContent()).toContain('a file of the language model is damaged');

  const popup = await openPopup(chromium, SAMPLE.openArticle);
  const banner = popup.getByRole('status').filter({ hasText: ONLY_WORDS });
  await banner.waitFor();
  await popup.reload();
  await popup.getByRole('region', { name: /^Outlets/ }).waitFor();
  expect(await banner.count()).toBe(0);
  await popup.close();

  cpSync(`${rarity}.whole`, rarity);
  await settings.getByRole('button', { name: 'Try again' }).click();
  await settings.getByRole('status').filter({ hasText: 'The language model works.' }).waitFor();
  expect(await settings.getByRole('button', { name: 'Try again' }).count()).toBe(0);
});

test('where the reader compares by words only, no Worker is started', async () => {
  const chromium = await openBrowser(onTestFinished);
  const settings = await chromium.open('options.html#reading');
  await seed(settings, rowsOf(SAMPLE, Date.now()));
  const stored = () => settings.evaluate('chrome.storage.local.get().then(({ byWordsOnly }) => byWordsOnly)');
  await settings.getByRole('switch', { name: 'Compare by words only' }).check();
  await expect.poll(stored).toBe(true);
  expect(await settings.evaluate(TRY)).toEqual({ ok: false, failure: { is: 'off' } });
  expect(await settings.evaluate('chrome.offscreen.hasDocument()')).toBe(false);
  await settings.getByRole('switch', { name: 'Compare by words only' }).uncheck();
  await expect.poll(stored).toBe(false);
  expect(await settings.evaluate(TRY)).toEqual({ ok: true });
  expect(await storedRows(settings, 'vectors')).toHaveLength(1);
});
