import { afterAll, expect, test } from 'vitest';
import type { NoteRow } from '@/utils/browser/database/noteTables';
import { rowsOf } from '../../../scripts/screenshots/seed';
import { SAMPLE } from '../../present/sampleStory';
import { openStored } from '../harness/opened';
import { waitForRows } from '../harness/stored';
import { tabTo } from '../harness/tabTo';

const chromium = await openStored(afterAll, rowsOf(SAMPLE, Date.now()));
const compare = await chromium.open(`compare.html?article=${encodeURIComponent(SAMPLE.openArticle)}`);
const notes = () => compare.getByRole('region', { name: 'Your notes' });
const notesKept = (count: number) => waitForRows<NoteRow>(compare, 'notes', (rows) => rows.length === count);
const highlighted = () => compare.evaluate("[...(CSS.highlights.get('own') ?? [])].map(String)");

test('a note is written and changed by the keyboard alone', async () => {
  await tabTo(compare, /^Your notes/);
  await compare.keyboard.press('Enter');
  await compare.keyboard.press('Tab');
  await compare.keyboard.type('Ask the port.');
  await tabTo(compare, /^Add note$/);
  await compare.keyboard.press('Enter');
  await notes().getByText('Ask the port.').waitFor();
  await compare.reload();
  await notes().getByText('Ask the port.').waitFor();
  await notes().getByRole('button', { name: 'Edit' }).press('Enter');
  await notes().getByLabel('Your note').fill('Asked the port.');
  await notes().getByRole('button', { name: 'Save' }).press('Enter');
  expect((await notesKept(1))[0]).toMatchObject({ articleId: SAMPLE.openArticle, text: 'Asked the port.' });
});

test('words that are selected in a column are highlighted where they stand, and named with their outlet', async () => {
  const quote = compare.locator('td[data-account]:not([data-here]) q').first();
  await quote.click({ clickCount: 3 });
  await compare.getByRole('toolbar', { name: 'Selected words' }).getByRole('button', { name: 'Highlight' }).click();
  const row = (await notesKept(2)).find(({ marked }) => marked)!;
  const { text } = SAMPLE.articles.find(({ id }) => id === row.marked!.article)!;
  expect(text).toContain(row.marked!.text);
  await expect.poll(highlighted).toContain(row.marked!.text);
  await notes().getByRole('link', { name: row.marked!.outlet }).waitFor();
});

test('a whole sentence is highlighted without selecting it', async () => {
  await compare.locator('tbody button[aria-expanded]').first().press('Enter');
  await compare.getByRole('button', { name: 'Highlight' }).first().press('Enter');
  const marked = (await notesKept(3)).flatMap((row) => row.marked ?? []);
  expect(marked.map(({ article }) => article)).toContain(SAMPLE.openArticle);
});

test('words of ours, and of two columns at once, are not offered', async () => {
  const bar = compare.getByRole('toolbar', { name: 'Selected words' });
  await compare.locator('header h1').click({ clickCount: 3 });
  expect(await bar.count()).toBe(0);
  await compare.evaluate(() => {
    const [one, other] = document.querySelectorAll('tr[data-cells] td[data-account]');
    getSelection()!.setBaseAndExtent(one!, 0, other!, 1);
  });
  await compare.waitForTimeout(300);
  expect(await bar.count()).toBe(0);
});

test('a story that is deleted takes its notes with it, and brings them back', async () => {
  const library = await chromium.open('library.html');
  await library.getByRole('main').getByText('3 notes of yours').waitFor();
  await library.getByRole('main').getByRole('listitem').getByRole('link').first().click();
  await library.getByRole('complementary').getByText('Asked the port.').waitFor();
  await library.getByRole('complementary').getByRole('button', { name: 'Delete' }).click();
  await notesKept(0);
  await library.getByRole('button', { name: 'Undo' }).click();
  await notesKept(3);
});
