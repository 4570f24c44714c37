import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { queryFor } from '@/utils/gather/query';
import { type Newsstand, openNewsstand } from '../newsstand/newsstand';
import { OUTLETS } from '../newsstand/outlets';
import { type Chromium, launchChromium } from './harness/chromium';
import { demoBuild, STAND_PATTERNS } from './harness/demoBuild';
import { allowOutlets, openPopup, READING, waitForCoverage } from './harness/story';

// Playwright tells of a service worker's requests only when asked so before it starts.
process.env.PW_EXPERIMENTAL_SERVICE_WORKER_NETWORK_EVENTS = '1';

let stand: Newsstand;
let chromium: Chromium;
const extension = demoBuild('chrome-mv3');

beforeAll(async () => {
  stand = await openNewsstand();
});
afterEach(() => chromium?.close());
afterAll(() => stand?.close());

/** Reads and compares the article; gives every request that anything but its page made from then on. */
async function requestsWhileReading(services: object): Promise<{ url: string; body: string }[]> {
  chromium = await launchChromium({ port: stand.port, extension });
  await chromium.grant(STAND_PATTERNS);
  await allowOutlets(chromium);
  const popup = await openPopup(chromium, READING.id);
  await popup.evaluate(`chrome.storage.local.set({ services: ${JSON.stringify(services)} })`);
  const requests: { url: string; body: string }[] = [];
  const article = await chromium.context.newPage();
  chromium.context.on('request', (request) => {
    const isOfPage = !request.serviceWorker() && request.frame().page() === article;
    if (!isOfPage && !request.url().startsWith('chrome-extension:'))
      requests.push({ url: request.url(), body: request.postData() ?? '' });
  });
  const before = stand.requests.length;
  await article.goto(READING.id);
  await waitForCoverage(popup, READING.id, ({ state }) => state === 'ready');
  // What reached the stand counts too, whoever sent it: only the page itself asks for the page.
  const reached = stand.requests.slice(before).filter((url) => !url.startsWith(new URL(READING.id).origin));
  return [...requests, ...reached.map((url) => ({ url, body: '' }))];
}

const wordsOf = (text: string) =>
  decodeURIComponent(text)
    .toLowerCase()
    .match(/[\p{L}\d]+/gu) ?? [];

function fiveWordRuns(text: string): Set<string> {
  const words = wordsOf(text.replaceAll('%', ' '));
  return new Set(words.slice(4).map((_, at) => words.slice(at, at + 5).join(' ')));
}

test('with default settings no request carries the page: not its address, nor five words of it', async () => {
  const requests = await requestsWhileReading({});
  expect(requests.length).toBeGreaterThan(3);
  const hosts = new Set(requests.map(({ url }) => new URL(url).hostname));
  expect([...hosts].filter((host) => !OUTLETS.some(({ id }) => host === id || host.endsWith(`.${id}`)))).toEqual([]);
  const runs = fiveWordRuns(`${READING.title} ${READING.text}`);
  for (const { url, body } of requests) {
    const sent = `${url} ${body}`;
    expect(decodeURIComponent(sent)).not.toContain(READING.id);
    expect([...fiveWordRuns(sent)].filter((run) => runs.has(run))).toEqual([]);
  }
}, 90_000);

test('with one service on, that service gets the shown query and nothing else', async () => {
  const requests = await requestsWhileReading({ hackerNews: { on: true, settings: {} } });
  const sent = requests.filter(({ url }) => new URL(url).hostname === 'hn.algolia.com');
  expect(sent).toHaveLength(1);
  const { terms } = queryFor(READING, Date.now());
  expect(new URL(sent[0]?.url ?? '').searchParams.get('query')).toBe(terms.join(' '));
  expect(decodeURIComponent(sent[0]?.url ?? '')).not.toContain(new URL(READING.id).hostname);
}, 90_000);
