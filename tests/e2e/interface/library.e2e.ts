import { afterAll, expect, test } from 'vitest';
import type { CoverageRow } from '@/utils/browser/database/database';
import { rowsOf } from '../../../scripts/screenshots/seed';
import { SAMPLE } from '../../present/sampleStory';
import { openStored } from '../harness/opened';
import { waitForRows } from '../harness/stored';
import { tabTo } from '../harness/tabTo';

const OTHER = 'https://northlight.example/ferry';
const FERRY: typeof SAMPLE = {
  ...SAMPLE,
  articles: [{ ...SAMPLE.articles[0]!, id: OTHER, url: OTHER, title: 'Ferry to Ostholm sails again' }],
  openArticle: OTHER,
  comparison: { ...SAMPLE.comparison, details: [], reports: [] },
};

const chromium = await openStored(afterAll, rowsOf(SAMPLE, Date.now()), rowsOf(FERRY, Date.now()));
const library = await chromium.open('library.html');

const stories = () => library.getByRole('main').getByRole('listitem');
const storiesKept = (count: number) => waitForRows<CoverageRow>(library, 'coverage', (rows) => rows.length === count);

test('a story is found, opened, deleted and put back by the keyboard alone', async () => {
  await expect.poll(() => stories().count()).toBe(2);
  await library.keyboard.press('/');
  await library.keyboard.type('Ostholm');
  await expect.poll(() => stories().count()).toBe(1);
  await tabTo(library, /^Ferry to Ostholm/);
  await library.keyboard.press('Enter');
  await library
    .getByRole('complementary')
    .getByRole('heading', { name: /Ferry to Ostholm/ })
    .waitFor();

  await tabTo(library, /^Delete$/);
  await library.keyboard.press('Enter');
  expect((await storiesKept(1)).map(({ articleId }) => articleId)).toEqual([SAMPLE.openArticle]);
  await library.getByRole('status').filter({ hasText: '1 story deleted.' }).waitFor();

  await tabTo(library, /^Undo$/);
  await library.keyboard.press('Enter');
  expect((await storiesKept(2)).map(({ articleId }) => articleId)).toContain(OTHER);
  await stories().filter({ hasText: 'Ferry to Ostholm' }).waitFor();
});
