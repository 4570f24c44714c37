import { afterAll, expect, test } from 'vitest';
import { queryFor } from '@/utils/gather/query';
import type { Article } from '@/utils/model';
import { OUTLETS } from '../../newsstand/outlets';
import { BAN } from '../../newsstand/stock';
import { STAND_PATTERNS } from '../harness/demoBuild';
import { openReader } from '../harness/opened';
import { requestsBeside, type Sent, seeRequestsOfBackground } from '../harness/requests';
import { isCompared, openPopup, READING, waitForCoverage } from '../harness/story';

seeRequestsOfBackground(afterAll);

/** Another report of the same story: nobody has read it yet, though it was fetched. */
const OTHER = BAN.find(({ outlet }) => outlet === 'Old Town Gazette')!;
/** An article of the stand whose story nobody else tells. */
const LONELY = 'http://www.sablecoasttimes.test/coast/2026/07/03/volunteers-count-record-turtle-nests';

const granted = [...STAND_PATTERNS, 'https://hn.algolia.com/*'];
const { stand, chromium } = await openReader(afterAll, { granted });

/** Reads and compares the article; gives every request that anything but its page made from then on. */
async function requestsWhileReading({ id }: Article, services: object): Promise<Sent[]> {
  const popup = await openPopup(chromium, id);
  await popup.evaluate(`chrome.storage.local.set({ services: ${JSON.stringify(services)} })`);
  const article = await chromium.context.newPage();
  const requests = requestsBeside(chromium, article);
  const before = stand.requests.length;
  await article.goto(id);
  await waitForCoverage(popup, id, isCompared);
  // What reached the stand counts too, whoever sent it: only the page itself asks for the page.
  const reached = stand.requests.slice(before).filter((url) => !url.startsWith(new URL(id).origin));
  await popup.close();
  await article.close();
  return [...requests, ...reached.map((url) => ({ url, body: '' }))];
}

const isToService = ({ url }: Sent) => new URL(url).hostname === 'hn.algolia.com';

const wordsOf = (text: string) =>
  decodeURIComponent(text)
    .toLowerCase()
    .match(/[\p{L}\d]+/gu) ?? [];

function fiveWordRuns(text: string): Set<string> {
  const words = wordsOf(text.replaceAll('%', ' '));
  return new Set(words.slice(4).map((_, at) => words.slice(at, at + 5).join(' ')));
}

test('with default settings no request carries the page: not its address, nor five words of it', async () => {
  const requests = await requestsWhileReading(READING, {});
  expect(requests.length).toBeGreaterThan(3);
  const hosts = new Set(requests.map(({ url }) => new URL(url).hostname));
  expect([...hosts].filter((host) => !OUTLETS.some(({ id }) => host === id || host.endsWith(`.${id}`)))).toEqual([]);
  const runs = fiveWordRuns(`${READING.title} ${READING.text}`);
  for (const { url, body } of requests) {
    const sent = `${url} ${body}`;
    expect(decodeURIComponent(sent)).not.toContain(READING.id);
    expect([...fiveWordRuns(sent)].filter((run) => runs.has(run))).toEqual([]);
  }
});

test('asked once, a service gets exactly the words that the reader left standing', async () => {
  const hit = { url: 'https://elsewhere.example/cake', title: 'A cake', created_at: '2026-07-04T08:00:00Z' };
  await chromium.context.route('https://hn.algolia.com/**', (route) => route.fulfill({ json: { hits: [hit] } }));
  const article = await chromium.context.newPage();
  const requests = requestsBeside(chromium, article);
  await article.goto(LONELY);
  const popup = await openPopup(chromium, LONELY);
  await waitForCoverage(popup, LONELY, isCompared);
  const words = popup.getByRole('group', { name: 'Words to send' });
  await popup.getByRole('combobox', { name: 'Service' }).selectOption('Hacker News (Algolia)');
  await words
    .getByRole('button', { name: /^Leave out/ })
    .first()
    .click();
  await words.getByRole('textbox', { name: 'Add a word' }).fill('beach');
  await words.getByRole('button', { name: 'Add a word' }).click();
  const shown = await words.getByRole('listitem').allInnerTexts();
  expect(shown.length).toBeGreaterThan(1);
  expect(requests.filter(isToService)).toEqual([]);
  await popup.getByRole('button', { name: 'Ask once' }).click();
  await popup.getByRole('status').filter({ hasText: 'Answered with 1 headline' }).waitFor();
  const sent = requests.filter(isToService);
  expect(sent).toHaveLength(1);
  const { searchParams } = new URL(sent[0]?.url ?? '');
  expect(searchParams.get('query')).toBe(shown.map((word) => word.trim()).join(' '));
  expect([...searchParams.keys()].sort()).toEqual(['hitsPerPage', 'numericFilters', 'query', 'tags']);

  const matches = await popup.evaluate<string[]>(
    'chrome.scripting.getRegisteredContentScripts().then((all) => all.flatMap(({ matches }) => matches))',
  );
  expect(matches.sort()).toEqual(STAND_PATTERNS.toSorted());

  const settings = await chromium.open('options.html#sources');
  const row = settings.getByRole('listitem').filter({ hasText: 'Hacker News (Algolia)' });
  await row.getByText(/Answered at .* with 1 headline/).waitFor();
  expect(await row.innerText()).toContain(searchParams.get('query')?.split(' ')[0]);
});

test('with one service on, that service gets the shown query and nothing else', async () => {
  const requests = await requestsWhileReading(OTHER, { hackerNews: { on: true, settings: {} } });
  const sent = requests.filter(isToService);
  expect(sent).toHaveLength(1);
  const { terms } = queryFor(OTHER, Date.now());
  expect(new URL(sent[0]?.url ?? '').searchParams.get('query')).toBe(terms.join(' '));
  expect(decodeURIComponent(sent[0]?.url ?? '')).not.toContain(new URL(OTHER.id).hostname);
});
