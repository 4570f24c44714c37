import { afterAll, describe, expect, test } from 'vitest';
import { openStored } from './harness/opened';

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
    await earlier.getByRole('textbox', { name: 'Name' }).fill('Ferries');
    await earlier.getByRole('textbox', { name: 'Words that mark it' }).fill('ferry');
    await earlier.getByRole('button', { name: 'Follow a topic' }).click();
    const reading = () => stored<{ when: string; topics: { name: string }[] }>('reading');
    await expect.poll(async () => (await reading()).topics.map(({ name }) => name)).toEqual(['The ban', 'Ferries']);
    expect((await reading()).when).toBe('click');
  });
});
