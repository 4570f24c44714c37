import { afterAll, expect, test } from 'vitest';
import type { Fault } from '../../newsstand/faults';
import { openReader, openStand } from '../harness/opened';
import { badgeOf, isCompared, openPopup, READING, tabState, waitForCoverage } from '../harness/story';

/** A feed in each way that feeds fail; none of these outlets has a sitemap to fall back on. */
const FAULTY: [outlet: string, id: string, fault: Fault][] = [
  ['Harbor Ledger', 'harborledger.test', 'html'],
  ['Delta Business Daily', 'deltabusinessdaily.test', 'empty'],
  ['Northlight Radio', 'northlightradio.test', 'cut off'],
  ['Quayside Tech', 'quaysidetech.test', 'not found'],
  ['Sable Coast Times', 'sablecoasttimes.test', 'slow'],
  ['Lumen Policy Review', 'lumenpolicy.test', 'huge'],
];

const stand = await openStand(afterAll);
for (const [, id, fault] of FAULTY) stand.faults.set(id, fault);
const { chromium } = await openReader(afterAll, { stand, byWordsOnly: true });
const article = await chromium.context.newPage();
await article.goto(READING.id);
const popup = await openPopup(chromium, READING.id);

test('outlets whose feeds fail are named with the reason, and the others go on', async () => {
  const { failed, articleIds, asked } = await waitForCoverage(popup, READING.id, isCompared);
  expect(failed.map(({ outlet }) => outlet).sort()).toEqual(FAULTY.map(([outlet]) => outlet).sort());
  expect(failed.filter(({ reason }) => reason === undefined)).toEqual([]);
  expect(asked).toEqual({ done: 13, of: 13 });
  expect(articleIds.length).toBeGreaterThan(5);
});

test.each([
  ['a front page', 'http://www.harborledger.test/'],
  ['a section page', 'http://www.harborledger.test/section/technology'],
])('%s leaves the icon quiet', async (_, address) => {
  const page = await chromium.context.newPage();
  await page.goto(address);
  await expect.poll(async () => (await tabState(chromium, address))?.state).toBe('not-article');
  expect(await badgeOf(chromium, address)).toBe('');
  await page.close();
});

test('an article that nobody else reports says which outlets were asked and which failed', async () => {
  const lonely = 'http://www.sablecoasttimes.test/coast/2026/07/03/volunteers-count-record-turtle-nests';
  const page = await chromium.context.newPage();
  await page.goto(lonely);
  const empty = await openPopup(chromium, lonely);
  await waitForCoverage(empty, lonely, isCompared);
  await empty.getByText('Harbor Ledger').waitFor();
  expect(await empty.locator('body').textContent()).toContain('Delta Business Daily');
});
