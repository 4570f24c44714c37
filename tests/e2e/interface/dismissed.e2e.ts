import { afterAll, expect, test } from 'vitest';
import type { CorrectionRow } from '@/utils/browser/database/database';
import { SAMPLE } from '../../present/sampleStory';
import { openStored } from '../harness/opened';
import { waitForRows } from '../harness/stored';

const chromium = await openStored(afterAll);
const ARTICLE = encodeURIComponent(SAMPLE.openArticle);
const ROW = 'When: Port reopens';

test('a row put aside in the popup is listed there and below the comparison, and put back from either', async () => {
  const popup = await chromium.open(`popup.html?article=${ARTICLE}`);
  const differ = popup.getByRole('region', { name: 'They differ' });
  await differ.locator('summary', { hasText: ROW }).click();
  await differ.getByRole('button', { name: 'Not the same fact' }).first().click();
  const said = await waitForRows<CorrectionRow>(popup, 'corrections', (rows) => rows.length === 1);
  expect(said[0]).toMatchObject({ kind: 'not-same-fact', article: SAMPLE.openArticle });
  const aside = popup.getByRole('region', { name: 'Put aside as not the same fact' });
  await aside.getByRole('heading', { name: ROW }).waitFor();
  expect(await differ.getByRole('heading', { name: ROW }).count()).toBe(0);

  const compare = await chromium.open(`compare.html?article=${ARTICLE}`);
  await compare.getByRole('button', { name: `Put back ${ROW}` }).click();
  await waitForRows<CorrectionRow>(compare, 'corrections', (rows) => rows.length === 0);
  await compare.getByRole('button', { name: ROW, exact: true }).waitFor();
  expect(await compare.getByText('Put aside as not the same fact').count()).toBe(0);
  await differ.getByRole('heading', { name: ROW }).waitFor();
  expect(await aside.count()).toBe(0);
});
