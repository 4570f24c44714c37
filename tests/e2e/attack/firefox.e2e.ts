import type { Page } from 'puppeteer-core';
import { afterAll, expect, test } from 'vitest';
import type { ArticleRow, CoverageRow } from '@/utils/browser/database/database';
import type { PullRow } from '@/utils/browser/database/pullTables';
import { OUTLETS } from '../../newsstand/outlets';
import { eventually } from '../harness/eventually';
import { openFirefox, openStand } from '../harness/opened';
import { storedRows } from '../harness/stored';
import { READING } from '../harness/story';

const FEEDS = OUTLETS.flatMap(({ feeds, sitemaps }) => [...feeds, ...sitemaps]);
const OWN = new URL(READING.id).origin;

const stand = await openStand(afterAll);
// In Firefox they stand in for the members of a fetched page too, which its background parses by itself.
stand.behind = ['querySelector', 'querySelectorAll', 'getElementsByTagName', 'head', 'title', 'cloneNode']
  .map((name) => `<img name="${name}">`)
  .join('');
const firefox = await openFirefox(afterAll, stand.port);
const ours = await firefox.open('options.html');
let article: Page;

const stored = () => storedRows<ArticleRow>(ours, 'articles');

test('with defaults, an article that is opened and not clicked causes no request', async () => {
  const welcome = await firefox.open('welcome.html');
  await eventually(welcome, () => document.querySelectorAll('button').length).toBeGreaterThan(1);
  await welcome.locator('::-p-text(Allow 13 outlets)').click();
  const isAsked = ({ askedAt }: PullRow) => askedAt !== undefined;
  await expect.poll(async () => (await storedRows<PullRow>(ours, 'pulls')).filter(isAsked).length).toBe(FEEDS.length);
  const before = stand.requests.length;
  article = await firefox.browser.newPage();
  await article.goto(READING.id);
  await eventually(
    ours,
    `browser.tabs.query({ url: '${OWN}/*' }).then(([tab]) => browser.action.getBadgeText({ tabId: tab.id }))`,
  ).toBe('8');
  const states = async () => (await storedRows<CoverageRow>(ours, 'coverage')).map(({ state }) => state);
  await expect.poll(states).toEqual(['waiting']);
  // Requests would have gone out in this time.
  await new Promise((resolve) => setTimeout(resolve, 1_500));
  expect(stand.requests.slice(before).filter((url) => !url.startsWith(OWN))).toEqual([]);
});

test('a page that took over its process is heard on its own article alone, and reads nothing of the session', async () => {
  const names = ['readTab', 'pullNow', 'markPage', 'coverAgain', 'readReports', 'toString', '__proto__'];
  const forged = OUTLETS.filter(({ id }) => !READING.id.includes(id)).map(({ id }) => `http://www.${id}/forged`);
  const code = `
    const say = (name, body) => browser.runtime.sendMessage({ name, body }).catch(() => undefined);
    const answers = [];
    for (const name of ${JSON.stringify(names)}) answers.push(await say(name, { articleId: location.href, on: true }));
    for (const url of ${JSON.stringify([...forged, 'file:///etc/passwd'])}) await say('articleFound', { reason: '', topics: [],
      article: { id: url, url, outlet: 'Victim', title: 'Forged', text: 'Forged words. '.repeat(99), authors: [], extent: 'full' } });
    const session = await browser.storage.session?.get(null).then(JSON.stringify, () => undefined);
    return JSON.stringify([...answers, session].filter((one) => one !== undefined));`;
  const told = await ours.evaluate(
    `browser.tabs.query({ url: '${OWN}/*' }).then(([{ id }]) => browser.scripting.executeScript({ target: { tabId: id },
       func: async () => { ${code} } })).then(([{ result, error }]) => result ?? String(error))`,
  );
  expect(told).toBe('[]');
  expect((await stored()).filter(({ title }) => title === 'Forged')).toEqual([]);
});

test('pages that put their own elements in place of what reads them are read', async () => {
  await firefox.open(`popup.html?article=${encodeURIComponent(READING.id)}`);
  const read = async () => (await stored()).filter(({ extent }) => extent === 'full').length;
  await expect.poll(read).toBeGreaterThan(5);
});
