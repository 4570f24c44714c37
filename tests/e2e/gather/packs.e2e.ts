import { expect, onTestFinished, test } from 'vitest';
import type { OutletRow } from '@/utils/browser/database/database';
import type { PullRow } from '@/utils/browser/database/pullTables';
import { STAND_PACK } from '../harness/demoBuild';
import { openNewcomer } from '../harness/opened';
import { waitForRows } from '../harness/stored';

const PATTERNS = STAND_PACK.outlets.map((id) => `*://*.${id}/*`);

test.each(['welcome.html', 'options.html'])('one click on a pack in %s allows exactly its sites', async (path) => {
  // Granted and taken away, a site is granted again without the prompt; any other site would bring the prompt up.
  const { stand, chromium } = await openNewcomer(onTestFinished, { granted: PATTERNS });
  const page = await chromium.open(path);
  await page.evaluate(`chrome.permissions.remove({ origins: ${JSON.stringify(PATTERNS)} })`);
  await page.locator('details', { hasText: 'catalogue' }).evaluateAll((all) => {
    for (const one of all) (one as HTMLDetailsElement).open = true;
  });
  stand.requests.length = 0;
  await page.getByRole('button', { name: 'Allow 2 outlets… Technology' }).click();
  const chosen = await waitForRows<OutletRow>(page, 'outlets', (rows) => rows.length > 0);
  expect(chosen.map(({ id }) => id).sort()).toEqual(STAND_PACK.outlets.toSorted());
  const { origins } = await page.evaluate<{ origins: string[] }>('chrome.permissions.getAll()');
  expect(origins.sort()).toEqual(PATTERNS.toSorted());
  await waitForRows<PullRow>(page, 'pulls', (rows) => rows.filter(({ askedAt }) => askedAt).length === 2);
  const hosts = new Set(stand.requests.map((url) => new URL(url).hostname.replace(/^www\./, '')));
  expect([...hosts].sort()).toEqual(STAND_PACK.outlets.toSorted());
});
