import { afterAll, expect, test } from 'vitest';
import { articlePage, openPages, paragraphs } from '../harness/pages';

const WAIT = { timeout: 15_000 };
const STORY = '/2026/07/10/bridge-of-arden-opens-before-winter';

const spaScript = `<script>
  function next() {
    history.pushState({}, '', '/2026/07/11/bridge-of-borna-opens-before-winter');
    setTimeout(() => { document.querySelector('article').innerHTML = '<h1>Bridge of Borna opens before winter</h1>' + ${JSON.stringify(paragraphs('Borna'))}; document.title = 'Borna'; }, 700);
  }
</script>`;

const lateScript = `<script>setTimeout(() => { document.querySelector('article').innerHTML += ${JSON.stringify(paragraphs('Corin'))}; }, 1500);</script>`;

const scrollScript = `<script>
  addEventListener('scroll', () => {
    const second = document.getElementById('second').getBoundingClientRect().top < innerHeight / 2;
    const path = second ? '/2026/07/12/bridge-of-drava-opens-before-winter' : '${STORY}';
    if (location.pathname !== path) history.replaceState({}, '', path);
  });
</script>`;

const secondArticle = `<article id="second" style="margin-top:2000px"><h1>Bridge of Drava opens before winter</h1>${paragraphs('Drava')}</article><div style="height:2000px"></div>`;

const liveScript = `<script>function add() { document.querySelector('h1').insertAdjacentHTML('afterend', '<p>16:40 The first lorry has crossed the bridge, the harbour master of Arden said on the radio, and the second one is on its way to the market.</p>'); }</script>`;

const pages: Record<string, () => string> = {
  [STORY]: () => articlePage('Arden'),
  [`${STORY}/amp`]: () => articlePage('Arden'),
  [`${STORY}/print`]: () => articlePage('Arden'),
  '/spa/2026/bridge-of-arden-opens-before-winter': () => articlePage('Arden', spaScript),
  '/late/2026/07/10/bridge-of-corin-opens-soon': () =>
    `<!doctype html><html lang="en"><head><title>Bridge of Corin opens soon</title></head><body><article><h1>Bridge of Corin opens soon</h1></article>${lateScript}</body></html>`,
  '/scroll/2026/07/10/bridge-of-arden-opens-before-winter': () => articlePage('Arden', secondArticle + scrollScript),
  '/live/2026/07/10/bridge-of-arden-live-updates-all-day': () => articlePage('Arden', liveScript),
  '/': () =>
    `<!doctype html><title>News</title><h1>News of the day</h1>${'<p><a href="/x">A headline of some story that happened today</a></p>'.repeat(40)}`,
};

const stand = await openPages(pages);
afterAll(() => stand.close());

const found = async () => (await stand.heard()).filter(({ name }) => name === 'articleFound').map(({ body }) => body);
const titles = async () => (await found()).map(({ article }) => article?.title);

test.each([
  ['an AMP copy with tracking', 'news', '/amp?utm_source=letter&fbclid=1'],
  ['a print copy', 'news', '/print'],
  ['the mobile edition', 'm.news', '?outputType=amp'],
])('%s is read under the address and the outlet of the article', async (_, host, more) => {
  const page = await stand.visit('/');
  await page.goto(`http://${host}.pages.test${STORY}${more}`);
  await expect.poll(titles, WAIT).toEqual(['Bridge of Arden opens before winter']);
  const [read] = await found();
  expect(read?.article).toMatchObject({ url: `http://${host}.pages.test${STORY}`, outlet: 'news.pages.test' });
  await page.close();
});

test('a front page is told as such, and nothing is read', async () => {
  const page = await stand.visit('/');
  await expect.poll(async () => (await stand.heard())[0]?.body.reason, WAIT).toBe('front page');
  expect(await found()).toEqual([]);
  await page.close();
});

test('history navigation without a load brings the next article, and never the old words under the new address', async () => {
  const page = await stand.visit('/spa/2026/bridge-of-arden-opens-before-winter');
  await expect.poll(titles, WAIT).toEqual(['Bridge of Arden opens before winter']);
  await page.evaluate('next()');
  await expect.poll(titles, WAIT).toContain('Bridge of Borna opens before winter');
  const borna = (await found()).filter(({ article }) => article?.url.includes('borna'));
  expect(borna.every(({ article }) => article?.text.includes('Borna') && !article.text.includes('Arden'))).toBe(true);
  await page.close();
});

test('text that arrives late is read when it is there', async () => {
  const page = await stand.visit('/late/2026/07/10/bridge-of-corin-opens-soon');
  await expect.poll(async () => (await found())[0]?.article?.text.includes('harbour of Corin'), WAIT).toBe(true);
  await page.close();
});

test('scrolling on to the next article reads the one in view', async () => {
  const page = await stand.visit('/scroll/2026/07/10/bridge-of-arden-opens-before-winter');
  await expect.poll(titles, WAIT).toEqual(['Bridge of Arden opens before winter']);
  expect((await found())[0]?.article?.text).not.toContain('Drava');
  await page.evaluate("document.getElementById('second').scrollIntoView()");
  await expect.poll(titles, WAIT).toContain('Bridge of Drava opens before winter');
  expect((await found()).at(-1)?.article?.text).not.toContain('Arden');
  await page.close();
});

test('a live blog is read again with its newest entry', async () => {
  const page = await stand.visit('/live/2026/07/10/bridge-of-arden-live-updates-all-day');
  await expect.poll(titles, WAIT).toHaveLength(1);
  await page.evaluate('add()');
  await expect.poll(async () => (await found()).at(-1)?.article?.text.includes('The first lorry'), WAIT).toBe(true);
  await page.close();
});

test('coming back from the back/forward cache tells the page again', async () => {
  const page = await stand.visit(STORY);
  await expect.poll(titles, WAIT).toHaveLength(1);
  await page.evaluate('window.isKept = true');
  await page.goto('http://news.pages.test/');
  await expect.poll(async () => (await stand.heard()).at(-1)?.body.reason, WAIT).toBe('front page');
  await page.evaluate('setTimeout(() => history.back())');
  await expect.poll(titles, WAIT).toHaveLength(2);
  expect(await page.evaluate('window.isKept')).toBe(true);
  await page.close();
});

/** What a click on the icon over the tab in front of our own page gives. */
async function clickOn(url: string): Promise<{ state: string; reason: string; toldAt?: number }> {
  const own = await stand.chromium.open('options.html');
  const answer = await own.evaluate(
    `chrome.storage.session.get(null).then((all) => {
      const [key] = Object.entries(all).find(([, state]) => state.url === ${JSON.stringify(url)});
      return chrome.runtime.sendMessage({ name: 'readTab', body: { tabId: Number(key.slice(4)) } });
    })`,
  );
  await own.close();
  return answer as Awaited<ReturnType<typeof clickOn>>;
}

test('each click on a page that is no article is answered by a new look', async () => {
  const page = await stand.visit('/');
  await expect.poll(async () => (await stand.heard())[0]?.body.reason, WAIT).toBe('front page');
  const first = await clickOn('http://news.pages.test/');
  const second = await clickOn('http://news.pages.test/');
  expect([first, second]).toMatchObject([{ reason: 'front page' }, { reason: 'front page' }]);
  expect(second.toldAt).toBeGreaterThan(first.toldAt ?? Number.NaN);
  await page.close();
});

test('what a tab showed is not told of the page it went to', async () => {
  const page = await stand.visit(STORY);
  await expect.poll(titles, WAIT).toHaveLength(1);
  await page.goto(`http://elsewhere.test${STORY}`);
  expect((await clickOn(`http://news.pages.test${STORY}`)).state).toBe('not-allowed');
  await page.close();
});

const TOPIC = { id: 'arden', name: 'Arden', marks: [['arden'], ['bridge*']], excludes: [] };

test('"only my topics" reads what touches one, and says which', async () => {
  await stand.setReading({ when: 'topics', topics: [TOPIC] });
  const touching = await stand.visit(STORY);
  await expect.poll(async () => (await found())[0]?.topics, WAIT).toEqual(['arden']);
  await touching.close();
  const other = { ...TOPIC, marks: [['zeppelin']] };
  await stand.setReading({ when: 'topics', topics: [other] });
  const page = await stand.visit(STORY);
  await expect.poll(async () => (await stand.heard())[0]?.body.reason, WAIT).toBe('none of your topics');
  expect(await found()).toEqual([]);
  await page.close();
});

test('"only when I click" waits for the click', async () => {
  await stand.setReading({ when: 'click', topics: [] });
  const page = await stand.visit(STORY);
  await expect.poll(async () => (await stand.heard())[0]?.name, WAIT).toBe('notArticle');
  expect(await found()).toEqual([]);
  const popup = await stand.chromium.open('options.html');
  await popup.evaluate(
    `chrome.tabs.query({ url: 'http://news.pages.test/*' }).then(([tab]) => chrome.runtime.sendMessage({ name: 'readTab', body: { tabId: tab.id } }))`,
  );
  await expect.poll(titles, WAIT).toEqual(['Bridge of Arden opens before winter']);
  await stand.setReading({ when: 'any', topics: [] });
  await popup.close();
  await page.close();
});
