import type { Page } from 'playwright-core';
import { afterAll, describe, expect, test } from 'vitest';
import type { ArticleRow } from '@/utils/browser/database';
import { articlePage, openPages } from './harness/pages';
import { putRows, storedRows, waitForRows } from './harness/stored';

const STORY = '/2026/07/10/bridge-of-arden-opens-before-winter';
const VICTIM = 'http://victim.test/2026/07/10/bridge-of-belmar-opens';
const FORGED = `/amp/${VICTIM.slice('http://'.length)}`;

const stand = await openPages({ [STORY]: () => articlePage('Arden'), [FORGED]: () => articlePage('Corvo') });
afterAll(() => stand.close());
const ours = await stand.chromium.open('options.html');
const articles = () => storedRows<ArticleRow>(ours, 'articles');

/** Another outlet's article, read before. */
const stored = {
  ...{ id: VICTIM, url: VICTIM, outlet: 'Victim', title: 'Bridge of Belmar opens', text: 'It opens.', authors: [] },
  ...{ extent: 'full', fetchedAt: Date.now(), earlier: [] },
};

/** Runs code in the world of our content scripts in this page, as a page that took over its process could. */
async function asOurScript<Value>(page: Page, code: string): Promise<Value> {
  const worker = await stand.chromium.worker();
  const run = `chrome.tabs.query({ url: ${JSON.stringify(`${new URL(page.url()).origin}/*`)} }).then(([{ id }]) =>
    chrome.scripting.executeScript({ target: { tabId: id }, func: async () => { ${code} } }).then(([{ result }]) => result))`;
  return worker.evaluate<Value>(run);
}

describe('a page that took over its process', () => {
  test('reads no setting, no key and no other tab', async () => {
    await ours.evaluate(
      'chrome.storage.local.set({ services: { guardian: { on: true, settings: { key: "secret" } } } })',
    );
    const page = await stand.visit(STORY);
    await waitForRows<ArticleRow>(ours, 'articles', (rows) => rows.length === 1);
    const read = (area: string) =>
      asOurScript(page, `return chrome.storage.${area}.get(null).then(JSON.stringify, () => 'refused')`);
    expect([await read('local'), await read('session')]).toEqual(['refused', 'refused']);
    await page.close();
  });

  test('is answered on no message that is not a page’s own, whatever it calls it', async () => {
    const page = await stand.visit(STORY);
    const names = ['readTab', 'askOnce', 'pullNow', 'showInPage', 'markPage', 'coverAgain', 'corrected', 'readReports'];
    const tricks = [
      'outletsChanged',
      'resume',
      'extractPage',
      'toString',
      'constructor',
      '__proto__',
      'hasOwnProperty',
    ];
    const tab = await ours.evaluate<number>(`chrome.tabs.query({ url: '${page.url()}' }).then(([{ id }]) => id)`);
    const answers = await asOurScript<unknown[]>(
      page,
      `const body = { tabId: ${tab}, articleId: location.href, service: 'hackerNews', terms: ['x'], start: 0, end: 1, html: '<p>', url: location.href };
       const names = ${JSON.stringify([...names, ...tricks])};
       return Promise.all([...names.map((name) => ({ name, body })), null, 7, { name: {} }].map((message) =>
         chrome.runtime.sendMessage(message).then((answer) => answer ?? 'nothing', () => 'nothing')))`,
    );
    expect(new Set(answers)).toEqual(new Set(['nothing']));
    await page.close();
  });

  test('hands over no article of another site, nor one that leads to a page of the browser', async () => {
    await putRows(ours, 'articles', [stored]);
    const page = await stand.visit(STORY);
    const forged = [VICTIM, 'chrome://settings/', 'file:///etc/passwd', stand.chromium.address('options.html')];
    await asOurScript(
      page,
      `for (const url of ${JSON.stringify(forged)}) await chrome.runtime.sendMessage({ name: 'articleFound', body: { reason: '', topics: [],
         article: { id: url, url, outlet: 'Victim', title: 'Forged', text: 'Forged words. '.repeat(99), authors: [], extent: 'full' } } }).catch(() => {})`,
    );
    const rows = await articles();
    expect(rows.filter(({ title }) => title === 'Forged')).toEqual([]);
    expect(rows.find(({ id }) => id === VICTIM)).toEqual(stored);
    await page.close();
  });
});

test('a host that calls itself Google’s keeps no forgery under the address of the outlet in its path', async () => {
  await putRows(ours, 'articles', [stored]);
  const page = await stand.chromium.context.newPage();
  await page.goto(`http://google.pages.test${FORGED}`);
  await waitForRows<ArticleRow>(ours, 'articles', (rows) => rows.some(({ title }) => title.includes('Corvo')));
  expect((await articles()).find(({ id }) => id === VICTIM)).toEqual(stored);
  await page.close();
});
