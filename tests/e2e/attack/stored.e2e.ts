import { readFileSync } from 'node:fs';
import { afterAll, describe, expect, test } from 'vitest';
import type { CoverageRow } from '@/utils/browser/database/database';
import { SAMPLE } from '../../present/sampleStory';
import { openStored } from '../harness/opened';
import { putRows, storedRows } from '../harness/stored';
import { isCompared, openPopup, waitForCoverage } from '../harness/story';

const chromium = await openStored(afterAll);
const earlier = await chromium.open('options.html#sources');
const later = await chromium.open('options.html#sources');

const stored = <Value>(key: string) =>
  later.evaluate<Value>(`chrome.storage.local.get('${key}').then((all) => all['${key}'])`);

describe('two windows', () => {
  test('a service switched off in one stays off when the other, opened earlier, fills in a field', async () => {
    const services = { hackerNews: { on: true, settings: {} }, guardian: { on: false, settings: { key: 'mine' } } };
    await later.evaluate(`chrome.storage.local.set({ services: ${JSON.stringify(services)} })`);
    const rowOf = (page: typeof later, name: RegExp) => page.getByRole('listitem').filter({ hasText: name });
    const shown = rowOf(earlier, /Hacker News/).getByRole('switch');
    await expect.poll(() => shown.isChecked()).toBe(true);
    await rowOf(later, /Hacker News/)
      .getByRole('switch')
      .click();
    await expect.poll(() => shown.isChecked()).toBe(false);
    await rowOf(earlier, /Guardian/)
      .getByText('Set up')
      .click();
    await rowOf(earlier, /Guardian/)
      .getByLabel('API key')
      .fill('other');
    await earlier.keyboard.press('Tab');
    await expect
      .poll(() => stored('services'))
      .toEqual({
        hackerNews: { on: false, settings: {} },
        guardian: { on: false, settings: { key: 'other' } },
      });
  });

  test('a topic followed elsewhere is kept when a page that was opened earlier adds another or changes the reading', async () => {
    const topic = { id: 'ban', name: 'The ban', marks: [['Claude Code']], excludes: [] };
    await later.evaluate(`chrome.storage.local.set({ reading: { when: 'any', topics: [${JSON.stringify(topic)}] } })`);
    await earlier.getByRole('radio', { name: 'only when I click the icon' }).click();
    const topics = earlier.getByRole('region', { name: 'Topics' });
    await topics.getByText('Follow a topic').click();
    await topics.getByLabel('Name').fill('Ferries');
    await topics.getByLabel('Words that mark it').fill('ferry');
    await topics.getByRole('button', { name: 'Save' }).click();
    const reading = () => stored<{ when: string; topics: { name: string }[] }>('reading');
    await expect.poll(async () => (await reading()).topics.map(({ name }) => name)).toEqual(['The ban', 'Ferries']);
    expect((await reading()).when).toBe('click');

    await earlier.goto(chromium.address('options.html#backup'));
    const saving = earlier.waitForEvent('download');
    await earlier.getByRole('button', { name: 'Export', exact: true }).click();
    const saved = JSON.parse(readFileSync(await (await saving).path(), 'utf8'));
    expect(saved.topics.map(({ name }: { name: string }) => name)).toEqual(['The ban', 'Ferries']);
  });
});

describe('damage', () => {
  test('one damaged row of each table silences nothing else, and "Check and repair" takes them out', async () => {
    const broken = {
      items: { id: 'https://a.example/broken', storedAt: 1 },
      articles: { id: 'https://a.example/broken', fetchedAt: 1, readAt: 1 },
      coverage: { articleId: 'https://a.example/broken', state: 'asking', openedAt: Date.now() },
      outlets: { id: 'a.example', name: 7 },
      corrections: { id: 'x', article: SAMPLE.openArticle, other: 7 },
      pulls: { url: 'https://a.example/feed', outlet: 'a.example' },
      segments: { key: 99, day: Math.floor(Date.now() / 86_400_000), documents: 1, bytes: 'none' },
      segmentIds: { segment: 99, block: 0, ids: 'none' },
    };
    for (const [table, row] of Object.entries(broken)) await putRows(later, table, [row]);
    const popup = await openPopup(chromium, SAMPLE.openArticle);
    await popup.getByRole('region', { name: /^Outlets/ }).waitFor();
    const library = await chromium.open('library.html');
    await library.getByRole('link', { name: SAMPLE.articles[0]!.title }).waitFor();
    await popup.evaluate(
      `chrome.runtime.sendMessage({ name: 'corrected', body: { articleId: '${SAMPLE.openArticle}' } })`,
    );
    await waitForCoverage(popup, SAMPLE.openArticle, isCompared);

    await later.getByRole('link', { name: 'Storage' }).click();
    await later.getByRole('button', { name: 'Check and repair' }).click();
    await later.getByText(/damaged entries were taken out/).waitFor();
    for (const [table, row] of Object.entries(broken)) {
      if (table !== 'coverage') expect(await storedRows<object>(later, table)).not.toContainEqual(row);
    }
  });
});

describe('a machine that fails', () => {
  const stories = () => storedRows<CoverageRow>(later, 'coverage');

  test('work that failed is told as such, and not as a story that nobody else tells', async () => {
    const row = (await stories()).find(({ articleId }) => articleId === SAMPLE.openArticle)!;
    await putRows(later, 'coverage', [{ ...row, state: 'stopped', comparison: undefined }]);
    const popup = await openPopup(chromium, SAMPLE.openArticle);
    await popup.getByText('This story could not be compared').waitFor();
    const library = await chromium.open('library.html');
    const line = library.getByRole('listitem').filter({ hasText: SAMPLE.articles[0]!.title });
    await line.getByText('could not be compared').waitFor();
    await putRows(later, 'coverage', [
      { ...row, state: 'ready', comparison: undefined, articleIds: [SAMPLE.openArticle] },
    ]);
    await library.reload();
    await line.getByText('no other report found').waitFor();
  });

  test('a clock that is 400 days ahead deletes no story at once', async () => {
    const before = await stories();
    expect(before.filter(({ kept }) => kept)).toEqual([]);
    const now = Date.now();
    await later.evaluate(`chrome.storage.local.set({ retentionClock: ${now} })`);
    const worker = await chromium.worker();
    await worker.evaluate('const now = Date.now; Date.now = () => now() + 400 * 24 * 60 * 60_000;');
    await later.evaluate(`chrome.alarms.create('retention', { when: ${now} })`);
    await expect.poll(() => stored<number>('retentionClock')).toBeGreaterThan(now);
    await later.waitForTimeout(500);
    expect((await stories()).map(({ articleId }) => articleId)).toEqual(before.map(({ articleId }) => articleId));
  });
});
