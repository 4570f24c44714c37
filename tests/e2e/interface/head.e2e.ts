import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { demoBuild } from '../harness/demoBuild';
import { NOBODY, openBrowser } from '../harness/opened';

/** The build without the code that draws the comparison: what is shown comes from the tab alone. */
function headAlone(): string {
  const build = demoBuild('chrome-mv3');
  const chunks = join(build, 'chunks');
  for (const name of readdirSync(chunks).filter((one) => one.startsWith('popup-'))) rmSync(join(chunks, name));
  return build;
}

const chromium = await openBrowser(afterAll, { port: NOBODY, extension: headAlone() });

const head = {
  outlet: 'Harbor <b>Ledger</b>',
  title: 'Port of “Larsund” & its <i>cranes</i>',
  publishedAt: '2026-07-04',
};

test.each([
  ['its article', '', true],
  ['an article that the tab has left', 'https://elsewhere.example/', false],
])('before anything stored is read, the popup shows the headline of %s: %s', async (_, url, isShown) => {
  const popup = await chromium.open('popup.html');
  await popup.evaluate(rememberHere, { url, head });
  const loaded = popup.waitForEvent('requestfailed');
  await popup.reload();
  await loaded;
  const heading = popup.getByRole('heading', { level: 1 });
  if (isShown) await heading.waitFor();
  expect(await heading.allInnerTexts()).toEqual(isShown ? [head.title] : []);
  expect(await popup.getByText(head.outlet, { exact: true }).isVisible()).toBe(isShown);
  await popup.close();
});

/** Runs in a page of the extension: what is known of its own tab; its own address where none is given. */
async function rememberHere({ url, head }: { url: string; head: object }): Promise<void> {
  const tab = await chrome.tabs.getCurrent();
  const state = { url: url || location.href, state: 'article', reason: '', articleId: 'a', head };
  if (tab?.id !== undefined) await chrome.tabs.update(tab.id, { active: true });
  await chrome.storage.session.set({ [`tab:${tab?.id}`]: state });
}
