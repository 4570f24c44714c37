import { afterAll, expect, test } from 'vitest';
import { openReader } from '../harness/opened';
import { type Row, readAllRows } from '../harness/rows';
import { isCompared, openPopup, waitForCoverage, waitForReady } from '../harness/story';

const GAZETTE = 'http://www.oldtowngazette.test/a/alibaba-claude-code-what-we-know';

const { stand, chromium } = await openReader(afterAll, { byWordsOnly: true });

/** The conflicts in which the open article speaks of this many senators. */
const aboutSenators = (rows: Row[], count: string) =>
  rows.filter(({ verdict, says }) => verdict === 'conflict' && says['This article']?.includes(count));

test('an outlet that corrects itself is compared by its new words, and what it changed is shown', async () => {
  const article = await chromium.context.newPage();
  await article.goto(GAZETTE);
  const popup = await openPopup(chromium, GAZETTE);
  const { updatedAt } = await waitForReady(popup, GAZETTE);
  expect(aboutSenators(await readAllRows(popup), 'three')).toHaveLength(1);

  stand.corrected = true;
  await article.reload();
  await waitForCoverage(popup, GAZETTE, (row) => isCompared(row) && row.updatedAt > updatedAt);
  await expect.poll(async () => aboutSenators(await readAllRows(popup), 'three')).toEqual([]);

  const changed = popup.getByRole('region', { name: 'Changed after publishing' });
  await expect.poll(() => changed.getByRole('deletion').first().textContent()).toContain('three senators');
  expect(await changed.getByRole('insertion').first().textContent()).toContain('two senators');
  await popup.close();

  const compare = await chromium.open(`compare.html?article=${encodeURIComponent(GAZETTE)}`);
  await compare.getByRole('deletion').first().waitFor();
  expect(await compare.getByRole('deletion').allTextContents()).toEqual([expect.stringContaining('three senators')]);
  expect(await compare.getByRole('insertion').allTextContents()).toContainEqual(
    expect.stringContaining('two senators'),
  );
});
