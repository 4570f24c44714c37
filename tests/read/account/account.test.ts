import { expect, test } from 'vitest';
import type { Article } from '@/utils/model';
import { prepareAccount } from '@/utils/read/account/account';

const article = (text: string): Article => ({
  ...{ id: 'a', outlet: 'Ledger', title: 'Ferry strike', text, authors: [], extent: 'full', language: 'en' },
});

test('of a page of thousands of tiny sentences only so many are read that comparing it ends', () => {
  expect(prepareAccount(article('Ann left. '.repeat(900))).sentences).toHaveLength(900);
  expect(prepareAccount(article('Ann left. '.repeat(9_000))).sentences).toHaveLength(1_000);
});
