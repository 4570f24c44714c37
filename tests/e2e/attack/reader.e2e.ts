import { get } from 'node:http';
import { afterAll, describe, expect, test } from 'vitest';
import type { ArticleRow } from '@/utils/browser/database/database';
import type { PullRow } from '@/utils/browser/database/pullTables';
import { LOCAL_KEYS, type LocalKey } from '@/utils/browser/settings/storageKeys';
import { OUTLETS } from '../../newsstand/outlets';
import { STAND_PATTERNS } from '../harness/demoBuild';
import { openNewcomer } from '../harness/opened';
import { requestsBeside, seeRequestsOfBackground } from '../harness/requests';
import { everythingStored, putRows, storedRows, waitForRows } from '../harness/stored';
import { allowOutlets, badgeOf, isCompared, openPopup, READING, waitForCoverage } from '../harness/story';

seeRequestsOfBackground(afterAll);

const { stand, chromium } = await openNewcomer(afterAll);
/** An outlet that tells the story, whose feed is broken when its reader comes. */
const LATE = 'harborledger.test';
const LATE_FEED = OUTLETS.find(({ id }) => id === LATE)!.feeds[0]!;
stand.faults.set(LATE, 'not found');
/** What the stand, which has no https, would answer by it. */
const late = () =>
  new Promise<{ body: string }>((resolve) => {
    const { host, pathname: path } = new URL(LATE_FEED);
    get({ host: '127.0.0.1', port: stand.port, path, headers: { host } }, async (answer) => {
      resolve({ body: Buffer.concat(await answer.toArray()).toString() });
    });
  });
await chromium.allowPrivate();
await allowOutlets(chromium);
const settings = await chromium.open('options.html');

const FEEDS = OUTLETS.flatMap(({ feeds, sitemaps }) => [...feeds, ...sitemaps]);
const OWN = new URL(READING.id).origin;
const DAY = 24 * 60 * 60_000;

/** Something under each key outside the database, what speaks of a story too. */
const SET: Record<LocalKey, unknown> = {
  reading: { when: 'any', topics: [{ id: 'ban', name: 'The ban', marks: [['Claude Code']], excludes: [] }] },
  ...{ readAhead: false, pagesToRead: 12, daysToKeep: 30, itemsToKeep: 50_000, retentionClock: 1, markInPage: false },
  ...{
    arrivalsSince: 0,
    notifyArrivals: false,
    todaySeen: 1,
    singleKeys: true,
    byWordsOnly: false,
    encoderTrouble: { is: 'noMemory', at: 1 },
  },
  ...{ languagesRead: ['en'], acrossLanguages: true },
  services: { guardian: { on: false, settings: { key: 'secret' } } },
  serviceStatus: { guardian: { failures: 0, sent: READING.title, sentFor: READING.id } },
  fillProgress: { after: READING.id, taken: 500, of: 'elasticsearch' },
};

/** Makes every feed due, so that whatever may ask would ask now. */
async function makeAllDue(): Promise<void> {
  const isAsked = ({ askedAt }: PullRow) => askedAt !== undefined;
  const rows = await waitForRows<PullRow>(settings, 'pulls', (all) => all.filter(isAsked).length === FEEDS.length);
  const then = Date.now() - DAY;
  await putRows(
    settings,
    'pulls',
    rows.map((row) => ({ ...row, nextAt: then, askedAt: then, begunAt: then })),
  );
}

describe('who learns what is read', () => {
  test('with defaults, an article that is opened and not clicked causes no request; opening the popup does', async () => {
    await makeAllDue();
    const article = await chromium.context.newPage();
    const sent = requestsBeside(chromium, article);
    const before = stand.requests.length;
    const reached = () => stand.requests.slice(before).filter((url) => !url.startsWith(OWN));
    await article.goto(READING.id);
    await expect.poll(() => badgeOf(chromium, READING.id)).toBe('7');
    await waitForCoverage(settings, READING.id, ({ state }) => state === 'waiting');
    // Requests would have gone out in the second in which the pages of matches used to be fetched.
    await settings.waitForTimeout(1_500);
    expect([...sent.map(({ url }) => url), ...reached()]).toEqual([]);

    // What comes in on time is counted too, and feeds alone are asked: by https first, and by http where that fails.
    stand.faults.clear();
    await chromium.context.route(LATE_FEED.replace('http:', 'https:'), async (route) => route.fulfill(await late()));
    await makeAllDue();
    await settings.evaluate("chrome.alarms.create('pull', { when: Date.now() })");
    await expect.poll(() => badgeOf(chromium, READING.id)).toBe('8');
    const secure = (url: string) => url.replace('http:', 'https:');
    const asked = new Set(sent.map(({ url }) => url));
    const others = FEEDS.filter((url) => url !== LATE_FEED);
    expect([...asked].toSorted()).toEqual([...others, ...FEEDS.map(secure)].toSorted());

    const popup = await openPopup(chromium, READING.id);
    await waitForCoverage(popup, READING.id, isCompared);
    expect(reached().length).toBeGreaterThan(9);
    await popup.close();
    await article.close();
  });
});

describe('private windows', () => {
  test('nothing of a private tab is stored or matched, and the popup says so', async () => {
    // Of the article before, meanings are still worked out and stored.
    await waitForCoverage(settings, READING.id, ({ state }) => state === 'ready');
    const before = await everythingStored(settings);
    const other = 'http://www.oldtowngazette.test/a/alibaba-claude-code-what-we-know';
    const tab = await settings.evaluate<number>(
      `chrome.windows.create({ incognito: true, url: '${other}' }).then(({ tabs }) => tabs[0].id)`,
    );
    await expect.poll(() => stand.requests.includes(other)).toBe(true);
    const state = await settings.evaluate(
      `chrome.runtime.sendMessage({ name: 'readTab', body: { tabId: ${tab}, clicked: true } })`,
    );
    expect(state).toMatchObject({ state: 'private' });
    // An ordinary tab is read within this time.
    await settings.waitForTimeout(1_500);
    expect(await everythingStored(settings)).toBe(before);
    await settings.evaluate(`chrome.tabs.remove(${tab})`);
  });
});

describe('an outlet that is removed', () => {
  test('is read no more though its permission stays, which can be given back', async () => {
    const gone = OUTLETS.find(({ id }) => id === 'oldtowngazette.test')!;
    const row = settings.getByRole('row', { name: new RegExp(gone.name) });
    await row.getByRole('button', { name: 'Remove' }).click();
    await settings.getByText(`${gone.name} removed.`).waitFor();
    const before = await storedRows(settings, 'articles');
    const article = await chromium.context.newPage();
    await article.goto('http://www.oldtowngazette.test/a/alibaba-claude-code-what-we-know');
    await settings.waitForTimeout(1_500);
    expect(await storedRows(settings, 'articles')).toEqual(before);
    const origins = 'chrome.permissions.getAll().then(({ origins }) => origins)';
    expect(await settings.evaluate(origins)).toContain(`*://*.${gone.id}/*`);
    await settings.getByRole('button', { name: 'Give the permission back' }).click();
    await settings.getByText('The permission was given back.').waitFor();
    expect(await settings.evaluate(origins)).not.toContain(`*://*.${gone.id}/*`);
    await article.close();
  });
});

describe('what is deleted', () => {
  test('a story: no table, no session value and no setting holds its address or words', async () => {
    const article = await chromium.context.newPage();
    await article.goto(READING.id);
    const popup = await openPopup(chromium, READING.id);
    await waitForCoverage(popup, READING.id, isCompared);
    await popup.close();
    const isFetched = ({ readAt }: ArticleRow) => readAt === undefined;
    expect((await storedRows<ArticleRow>(settings, 'articles')).filter(isFetched).length).toBeGreaterThan(5);
    const library = await chromium.open('library.html');
    const { fillProgress, serviceStatus } = SET;
    await settings.evaluate(`chrome.storage.local.set(${JSON.stringify({ fillProgress, serviceStatus })})`);
    await library.getByRole('link', { name: READING.title }).click();
    await library.getByRole('button', { name: 'Delete', exact: true }).click();
    await library.getByText('1 story deleted.').waitFor();
    const left = await everythingStored(settings);
    expect(left).not.toContain(READING.id);
    expect(left).not.toContain(READING.title);
    expect(await storedRows(settings, 'articles')).toEqual([]);
    await library.close();
    await article.close();
  });

  test('everything, in the middle of a pull: nothing comes back, and what remains can be given back', async () => {
    const keys = Object.keys(LOCAL_KEYS);
    await settings.evaluate(`chrome.storage.local.set(${JSON.stringify(SET)})`);
    expect(Object.keys(JSON.parse(await everythingStored(settings)).local).toSorted()).toEqual(keys.toSorted());
    await settings.evaluate(`chrome.storage.session.set({ 'clicked:9': 'www.${LATE}' })`);
    await settings.evaluate(`chrome.action.setBadgeText({ text: '•' })`);
    await makeAllDue();
    const release = stand.hold(() => true);
    const before = stand.requests.length;
    const pulling = settings.evaluate('chrome.runtime.sendMessage({ name: "pullNow", body: {} })');
    await expect.poll(() => stand.requests.length - before).toBe(6);
    await settings.getByRole('link', { name: 'Storage' }).click();
    await settings.getByRole('button', { name: 'Delete everything…' }).click();
    await settings.getByRole('button', { name: 'Yes, delete everything' }).click();
    const outcome = settings.getByRole('status').filter({ hasText: 'Everything was deleted.' });
    await outcome.waitFor();
    release();
    await pulling;
    await settings.waitForTimeout(500);
    expect(stand.requests.length - before).toBe(6);
    expect(JSON.parse(await everythingStored(settings))).toEqual({ tables: {}, local: {}, session: {} });
    expect(await settings.evaluate('chrome.action.getBadgeText({})')).toBe('');
    expect(await outcome.innerText()).toContain(`reach ${STAND_PATTERNS.length - 1} sites`);
    await settings.getByRole('button', { name: 'Give the permission back' }).click();
    await settings.getByText('The permission was given back.').first().waitFor();
    const origins = 'chrome.permissions.getAll().then(({ origins }) => origins)';
    expect(await settings.evaluate(origins)).toEqual([]);
  });
});
