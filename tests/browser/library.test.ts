import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { readLibrary } from '@/entrypoints/library/readLibrary';
import { database } from '@/utils/browser/database/database';
import { openCoverage } from '@/utils/browser/store/coverage';

beforeEach(() => Promise.all(database().tables.map((table) => table.clear())));

test('a story of which several articles were read stands once, under the one read last', async () => {
  await openCoverage('ledger', ['port'], 1);
  await openCoverage('alone', [], 2);
  await openCoverage('wire', [], 3);
  await database().coverage.update('ledger', { kept: true });
  await database().coverage.update('wire', { articleIds: ['wire', 'ledger'] });
  const stories = await readLibrary();
  expect(stories.map(({ articleId, alsoRead, kept, topics }) => ({ articleId, alsoRead, kept, topics }))).toEqual([
    { articleId: 'wire', alsoRead: ['ledger'], kept: true, topics: ['port'] },
    { articleId: 'alone', alsoRead: [], kept: false, topics: [] },
  ]);
});
