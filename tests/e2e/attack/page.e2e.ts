import type { Page } from 'playwright-core';
import { afterAll, describe, expect, test } from 'vitest';
import type { ArticleRow, CoverageRow, ItemRow } from '@/utils/browser/database/database';
import { articlePage, openPages } from '../harness/pages';
import { putRows, storedRows, waitForRows } from '../harness/stored';

const STORY = '/2026/07/10/bridge-of-arden-opens-before-winter';
const VICTIM = 'http://victim.test/2026/07/10/bridge-of-belmar-opens';
const FORGED = `/amp/${VICTIM.slice('http://'.length)}`;

const CLOBBERED = '/2026/07/10/bridge-of-dunmore-opens-before-winter';
const names = ['querySelector', 'querySelectorAll', 'getElementsByTagName', 'body', 'head', 'documentElement', 'title'];
const more = ['cloneNode', 'createElement', 'hidden', 'addEventListener', 'firstElementChild', 'ownerDocument'];
const shadows = [...names, ...more].map((name) => `<img name="${name}">`).join('');
const form = `<form>${['nextSibling', 'parentNode', 'firstChild', 'nodeType', 'tagName', 'getAttribute']
  .map((name) => `<input name="${name}">`)
  .join('')}</form>`;
const RENAMED = '/2026/07/10/bridge-of-estrel-opens-before-winter';
const rename = `<script>let at = 0; setInterval(() => { at += 1;
  history.pushState({}, '', '/2026/07/10/bridge-number-' + at + '-opens-before-winter');
  document.querySelector('h1').textContent = 'Bridge number ' + at + ' opens before winter'; }, 400)</script>`;

const KILLED_AFTER_MS = [0, 10, 20, 30, 40, 50];
const placeKilled = (ms: number) => `Farsund-${ms}`;
const pathKilled = (ms: number) => `/2026/07/10/bridge-of-farsund-opens-before-winter-${ms}`;
const UNKEPT = '/2026/07/10/bridge-of-galway-opens-before-winter';

/** Its words would take seconds to read by their stems. */
const LONG_WORD = '/2026/07/10/bridge-of-holm-opens-before-winter';
const longWord = `<p>The mayor said ${'ationaliza'.repeat(1_440)} of it.</p></article>`;
/** An address that two outlets' feeds list, each with a headline of its own, and the other's with an author that no pattern ends on. */
const LISTED = 'http://news.pages.test/2026/07/10/bridge-of-imber-opens-before-winter';
const feed = (title: string, more = '') =>
  `<rss version="2.0"><channel><title>News</title><item><title>${title}</title><link>${LISTED}</link>${more}</item></channel></rss>`;
const outlet = (id: string, name: string, feeds: string[]) => ({
  ...{ id, name, domains: [id], feeds, sitemaps: [], subjects: [], chosenAt: 1 },
});

const stand = await openPages({
  [LONG_WORD]: () => articlePage('Holm').replace('</article>', longWord),
  '/other.xml': () => feed('Forged headline', `<author>${'('.repeat(300_000)}</author>`),
  '/own.xml': () => feed('Bridge of Imber opens'),
  ...Object.fromEntries(KILLED_AFTER_MS.map((ms) => [pathKilled(ms), () => articlePage(placeKilled(ms))])),
  [UNKEPT]: () => articlePage('Galway'),
  [STORY]: () => articlePage('Arden'),
  [FORGED]: () => articlePage('Corvo'),
  [CLOBBERED]: () => articlePage('Dunmore', shadows + form),
  [RENAMED]: () => articlePage('Estrel', rename),
});
afterAll(() => stand.close());
const ours = await stand.chromium.open('options.html');
const stop = await stand.chromium.context.newCDPSession(ours);
await stop.send('ServiceWorker.enable');
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
      'chrome.storage.local.set({ reading: 7, services: { guardian: { on: true, settings: { key: "secret" } } } })',
    );
    const page = await stand.visit(STORY);
    await waitForRows<ArticleRow>(ours, 'articles', (rows) => rows.length === 1);
    const read = (area: string) =>
      asOurScript(page, `return chrome.storage.${area}.get(null).then(JSON.stringify, () => 'refused')`);
    expect([await read('local'), await read('session')]).toEqual(['refused', 'refused']);
    await page.close();
  });

  test('is answered on no message that is not a page’s own, whatever it calls it', async () => {
    // What parses pages and runs the encoder hears messages too.
    const worker = await stand.chromium.worker();
    await worker.evaluate(
      "chrome.offscreen.createDocument({ url: '/offscreen.html', reasons: ['DOM_PARSER', 'WORKERS'], justification: 'As the background does.' })",
    );
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

  test('has the encoder store nothing in the name of another article', async () => {
    const page = await stand.visit(STORY);
    const job = { do: 'encode', article: { articleId: VICTIM, hash: 'forged', sentences: ['Forged words.'] } };
    const answer = await asOurScript(
      page,
      `return new Promise((resolve) => {
         const port = chrome.runtime.connect({ name: 'encode' });
         for (const event of [port.onMessage, port.onDisconnect]) event.addListener(() => resolve('answered'));
         port.postMessage(${JSON.stringify(job)});
         setTimeout(resolve, 2_000, 'nothing');
       })`,
    );
    expect(answer).toBe('nothing');
    expect(await storedRows(ours, 'vectors')).toEqual([]);
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

test('a page that puts its own elements in place of what reads it is read', async () => {
  const page = await stand.visit(CLOBBERED);
  await waitForRows<ArticleRow>(ours, 'articles', (rows) =>
    rows.some(({ text }) => text.includes('harbour of Dunmore')),
  );
  await page.close();
});

test('a page that renames its story again and again adds few rows to the library', async () => {
  const before = (await storedRows(ours, 'coverage')).length;
  const page = await stand.visit(RENAMED);
  await page.waitForTimeout(6_000);
  const added = (await storedRows(ours, 'coverage')).length - before;
  expect(added).toBeGreaterThan(0);
  expect(added).toBeLessThanOrEqual(6);
  await page.close();
});

test('a word without end keeps nobody waiting', async () => {
  const page = await stand.visit(LONG_WORD);
  const since = Date.now();
  await waitForRows<CoverageRow>(ours, 'coverage', (rows) =>
    rows.some(({ articleId, state }) => articleId === page.url() && state === 'waiting'),
  );
  expect(Date.now() - since).toBeLessThan(3_000);
  await page.close();
});

test('a feed takes no time, whatever it holds, puts its outlet’s name on no page of another, and hides no item of it', async () => {
  const pull = () => ours.evaluate('chrome.runtime.sendMessage({ name: "pullNow", body: {} })');
  const listed = async () => (await storedRows<ItemRow>(ours, 'items')).filter(({ id }) => id === LISTED);
  await putRows(ours, 'outlets', [outlet('other.pages.test', 'Other', ['http://other.pages.test/other.xml'])]);
  const since = Date.now();
  await pull();
  expect(Date.now() - since).toBeLessThan(3_000);
  expect(await listed()).toMatchObject([{ outlet: 'Pages', via: 'Other', title: 'Forged headline' }]);
  await putRows(ours, 'outlets', [outlet('pages.test', 'Pages', ['http://news.pages.test/own.xml'])]);
  await pull();
  expect(await listed()).toMatchObject([{ outlet: 'Pages', title: 'Bridge of Imber opens' }]);
  expect((await listed())[0]).not.toHaveProperty('via');
});

describe('marks', () => {
  const mark = {
    ...{ detail: 'd', label: 'When', verdict: 'conflict', text: 'before the winter', why: '', versions: [] },
    sentence: 'The mayor of Arden said on Friday that the new bridge would open before the winter',
  };
  const tell = (page: Page, name: string, body: object) =>
    ours.evaluate<{ marks: number }>(
      `chrome.tabs.query({ url: ${JSON.stringify(page.url())} }).then(([{ id }]) =>
         chrome.tabs.sendMessage(id, ${JSON.stringify({ name, body })}))`,
    );

  test('tell the page no verdict, stay visible whatever it does, and are counted as they are', async () => {
    const page = await stand.visit(STORY);
    await ours.evaluate(
      `chrome.tabs.query({ url: ${JSON.stringify(page.url())} }).then(([{ id }]) =>
         chrome.scripting.executeScript({ target: { tabId: id }, files: ['content-scripts/marks.js'] }))`,
    );
    expect(await tell(page, 'markWords', { marks: [mark] })).toEqual({ marks: 1 });
    const told = await page.evaluate(() => [...CSS.highlights.keys()].join());
    expect(told).not.toMatch(/conflict|compatible|only|agree|second/i);
    const opacity = await page.evaluate(() => {
      const style = document.createElement('style');
      style.textContent = 'second-source-marks { opacity: 0 !important; visibility: hidden !important }';
      document.head.append(style);
      const host = document.querySelector<HTMLElement>('second-source-marks')!;
      host.style.setProperty('opacity', '0', 'important');
      const { opacity: seen, visibility } = getComputedStyle(host);
      return `${seen} ${visibility}`;
    });
    expect(opacity).toBe('1 visible');
    await page.evaluate(() => CSS.highlights.clear());
    expect(await tell(page, 'countMarks', {})).toEqual({ marks: 0 });
    await page.close();
  });
});

/** Last, as the worker that the others listen to is stopped. */
describe('a machine that fails', () => {
  test('by a full disk: the popup says so, and what to do', async () => {
    const worker = await stand.chromium.worker();
    await worker.evaluate(`for (const verb of ['put', 'add'])
      IDBObjectStore.prototype[verb] = () => { throw new DOMException('full', 'QuotaExceededError'); }`);
    const page = await stand.visit(UNKEPT);
    const tab = await ours.evaluate<number>(`chrome.tabs.query({ url: '${page.url()}' }).then(([{ id }]) => id)`);
    await expect
      .poll(() => ours.evaluate(`chrome.storage.session.get('tab:${tab}').then((all) => all['tab:${tab}']?.state)`))
      .toBe('unreadable');
    const popup = await stand.chromium.open(`popup.html?tab=${tab}`);
    await popup.getByText('There is no space left on this computer').waitFor();
    expect((await articles()).filter(({ text }) => text.includes('Galway'))).toEqual([]);
    await popup.close();
    await page.close();
  });

  test('by a stop while the popup waits for an answer: it asks again', async () => {
    const worker = await stand.chromium.worker();
    await worker.evaluate('chrome.tabs.get = () => new Promise(() => {})');
    const popup = await stand.chromium.open('popup.html');
    await popup.waitForTimeout(500);
    await stop.send('ServiceWorker.stopAllWorkers');
    await popup.getByText('Your browser lets no extension read it').waitFor();
    await popup.close();
  });

  test.each(KILLED_AFTER_MS)('by a stop %i ms after the page stood: it is read all the same', async (ms) => {
    const page = await stand.chromium.context.newPage();
    await page.goto(`http://news.pages.test${pathKilled(ms)}`);
    await ours.waitForTimeout(ms);
    await stop.send('ServiceWorker.stopAllWorkers');
    await waitForRows<ArticleRow>(ours, 'articles', (rows) => rows.some(({ text }) => text.includes(placeKilled(ms))));
    await page.close();
  });
});
