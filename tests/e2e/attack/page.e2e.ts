import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
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
/** Servers may put the whole page in a form, whose fields stand in for its members in every script's world. */
const ofElements = (
  'attributes childNodes children classList className cloneNode closest compareDocumentPosition contains dataset dir firstChild ' +
  'firstElementChild getAttribute getBoundingClientRect getElementsByTagName hasAttribute hidden id innerHTML innerText isConnected ' +
  'lang lastChild lastElementChild localName matches nextElementSibling nextSibling nodeName nodeType ownerDocument parentElement ' +
  'parentNode previousElementSibling previousSibling querySelector querySelectorAll remove replaceWith style tagName textContent title'
).split(' ');
const form = `<form>${ofElements.map((name) => `<input name="${name}">`).join('')}`;
const RENAMED = '/2026/07/10/bridge-of-estrel-opens-before-winter';
const rename = `<script>let at = 0; setInterval(() => { at += 1;
  history.pushState({}, '', '/2026/07/10/bridge-number-' + at + '-opens-before-winter');
  document.querySelector('h1').textContent = 'Bridge number ' + at + ' opens before winter'; }, 700)</script>`;

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
  [UNKEPT]: () => articlePage('Galway'),
  [STORY]: () => articlePage('Arden'),
  [FORGED]: () => articlePage('Corvo'),
  [CLOBBERED]: () => articlePage('Dunmore', `${shadows}</form>`).replace('<main>', `${form}<main>`),
  [RENAMED]: () => articlePage('Estrel', rename),
});
afterAll(() => stand.close());
// A test that fails leaves its page open, and the next would take it for its own.
afterEach(async () => {
  for (const page of stand.chromium.context.pages()) if (page.url().startsWith('http:')) await page.close();
});
const ours = await stand.chromium.open('options.html');
// What parses pages and runs the encoder hears messages too.
beforeAll(async () => {
  const worker = await stand.chromium.worker();
  await worker.evaluate(
    "chrome.offscreen.createDocument({ url: '/offscreen.html', reasons: ['DOM_PARSER', 'WORKERS'], justification: 'As the background does.' })",
  );
});
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
         chrome.runtime.sendMessage(message && { ...message, ...message.body }).then((answer) => answer ?? 'nothing', () => 'nothing')))`,
    );
    expect(new Set(answers)).toEqual(new Set(['nothing']));
  });

  test('is not heard out of a frame, which may be of anybody', async () => {
    const page = await stand.visit(STORY);
    await waitForRows<ArticleRow>(ours, 'articles', (rows) => rows.some(({ id }) => id === page.url()));
    await page.evaluate((path) => {
      const frame = document.body.appendChild(document.createElement('iframe'));
      frame.src = `http://other.pages.test${path}`;
      return new Promise((resolve) => frame.addEventListener('load', resolve));
    }, STORY);
    const worker = await stand.chromium.worker();
    const answers = await worker.evaluate<unknown[]>(
      `chrome.tabs.query({ url: ${JSON.stringify(page.url())} }).then(([{ id }]) => chrome.scripting.executeScript({
         target: { tabId: id, allFrames: true },
         func: () => chrome.runtime.sendMessage({ name: 'notArticle', body: { reason: '' } }).then((answer) => answer !== undefined, () => false),
       })).then((all) => all.map(({ frameId, result }) => (frameId === 0 ? 'page ' : 'frame ') + result))`,
    );
    expect(answers.toSorted()).toEqual(['frame false', 'page true']);
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
  });

  test('has the encoder store nothing in the name of another article', async () => {
    const own = `${VICTIM}-own`;
    await putRows(ours, 'articles', [stored, { ...stored, id: own, url: own }]);
    const page = await stand.visit(STORY);
    const ask = (articleId: string) =>
      `const port = globalThis.port = chrome.runtime.connect({ name: 'encode' });
       const answered = new Promise((resolve) => port.onMessage.addListener(({ is }) => is === 'done' && resolve()));
       port.postMessage({ do: 'compare', others: [], article: { articleId: '${articleId}', hash: '${articleId}', sentences: ['Forged words.'] } });`;
    await asOurScript(page, ask(VICTIM));
    // Jobs are done in turn: by the end of this one, which is the background's, the other would be done.
    const worker = await stand.chromium.worker();
    await worker.evaluate(`(async () => { ${ask(own)} await answered; })()`);
    const encoded = await storedRows<{ articleId: string }>(ours, 'vectors');
    expect(encoded.map(({ articleId }) => articleId)).toEqual([own]);
  });
});

test('a host that calls itself Google’s keeps no forgery under the address of the outlet in its path', async () => {
  await putRows(ours, 'articles', [stored]);
  const page = await stand.chromium.context.newPage();
  await page.goto(`http://google.pages.test${FORGED}`);
  await waitForRows<ArticleRow>(ours, 'articles', (rows) => rows.some(({ title }) => title.includes('Corvo')));
  expect((await articles()).find(({ id }) => id === VICTIM)).toEqual(stored);
});

test('a link by which an outlet forwards to a forger shows no forgery under the outlet’s name', async () => {
  const url = `http://victim.pages.test/to/http://www.pages.test${STORY}`;
  await putRows(ours, 'items', [
    { id: url, url, outlet: 'Victim', title: 'Bridge of Arden', summary: '', storedAt: Date.now() },
  ]);
  await ours.evaluate(`chrome.runtime.sendMessage({ name: 'compareItems', body: { ids: ['${url}'] } })`);
  expect((await articles()).find(({ id }) => id === url)).toMatchObject({ outlet: 'Pages', extent: 'full' });
});

test('a page that puts its own elements in place of what reads it is read', async () => {
  await stand.visit(CLOBBERED);
  await waitForRows<ArticleRow>(ours, 'articles', (rows) =>
    rows.some(({ text }) => text.includes('harbour of Dunmore')),
  );
});

test.each([
  ['fields with the names of its members', ofElements.map((name) => `<input name="${name}">`).join('')],
  ['pictures with the ids of its members', ofElements.map((id) => `<img id="${id}">`).join('')],
  ['a picture that is its parent', '<img id="parentElement">'],
])('a page that is fetched is read though its form holds %s', async (_what, fields) => {
  const html = articlePage('Kalmar').replace('<main>', `<form class="embed">${fields}<main>`);
  const worker = await stand.chromium.worker();
  const request = { name: 'extractPage', html, url: `http://news.pages.test${CLOBBERED}` };
  const read = await worker.evaluate<{ article: { text: string } }>(
    `chrome.runtime.sendMessage(${JSON.stringify(request)})`,
  );
  expect(read.article.text).toContain('harbour of Kalmar');
});

test('a page that renames its story again and again adds few rows to the library', async () => {
  const before = (await storedRows(ours, 'coverage')).length;
  await stand.visit(RENAMED);
  const told = async () => (await stand.heard()).filter(({ name }) => name === 'articleFound').length;
  await expect.poll(told).toBeGreaterThan(9);
  const added = (await storedRows(ours, 'coverage')).length - before;
  expect(added).toBeGreaterThan(0);
  expect(added).toBeLessThanOrEqual(6);
});

test('a word without end keeps nobody waiting', async () => {
  const page = await stand.visit(LONG_WORD);
  const since = Date.now();
  await waitForRows<CoverageRow>(ours, 'coverage', (rows) =>
    rows.some(({ articleId, state }) => articleId === page.url() && state === 'waiting'),
  );
  expect(Date.now() - since).toBeLessThan(3_000);
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
  await putRows(ours, 'outlets', [outlet('third.pages.test', 'Third', ['http://third.pages.test/other.xml'])]);
  await pull();
  expect(await listed()).toMatchObject([{ outlet: 'Pages', title: 'Bridge of Imber opens' }]);
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

  /** A page in which one conflict is marked. */
  async function marked(): Promise<Page> {
    const page = await stand.visit(STORY);
    await ours.evaluate(
      `chrome.tabs.query({ url: ${JSON.stringify(page.url())} }).then(([{ id }]) =>
         chrome.scripting.executeScript({ target: { tabId: id }, files: ['content-scripts/marks.js'] }))`,
    );
    expect(await tell(page, 'markWords', { marks: [mark] })).toEqual({ marks: 1 });
    return page;
  }

  test('tell the page no verdict, stay visible whatever it does, and are counted as they are', async () => {
    const page = await marked();
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
  });

  test('neither open, close nor go by events that the page makes up, but by the reader’s own', async () => {
    const page = await marked();
    const isOpen = () => page.evaluate(() => CSS.highlights.has('e'));
    const { x, y } = await page.evaluate(() => {
      const [range] = CSS.highlights.get('a') as unknown as Set<Range>;
      range!.startContainer.parentElement!.scrollIntoView({ block: 'center' });
      const { left, top, width, height } = range!.getClientRects()[0]!;
      return { x: left + width / 2, y: top + height / 2 };
    });
    const makeUp = (events: string[]) =>
      page.evaluate(
        ([names, at]) => {
          const host = document.querySelector('second-source-marks')!;
          for (const target of [document.body, host])
            for (const name of names)
              target.dispatchEvent(
                name === 'keydown'
                  ? new KeyboardEvent(name, { key: 'Escape', bubbles: true, composed: true })
                  : new MouseEvent(name, { ...at, bubbles: true, composed: true }),
              );
        },
        [events, { clientX: x, clientY: y }] as const,
      );
    await makeUp(['mousemove', 'click']);
    // A pointer that rests opens a card within this time.
    await page.waitForTimeout(500);
    expect(await isOpen()).toBe(false);
    await page.mouse.move(x, y);
    await expect.poll(isOpen).toBe(true);
    await page.evaluate(() => document.body.dispatchEvent(new MouseEvent('click', { bubbles: true })));
    await makeUp(['keydown']);
    expect(await isOpen()).toBe(true);
    expect(await tell(page, 'countMarks', {})).toEqual({ marks: 1 });
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
  });

  test('by a stop while the popup waits for an answer: it asks again', async () => {
    const worker = await stand.chromium.worker();
    await worker.evaluate('chrome.tabs.get = () => new Promise(() => {})');
    const popup = await stand.chromium.open('popup.html');
    await popup.waitForTimeout(500);
    await stand.chromium.killWorker();
    await popup.getByText('Your browser lets no extension read it').waitFor();
    await popup.close();
  });
});
