import { expect, test } from 'vitest';
import { earlierView } from '@/utils/present/story/earlierView';
import { article } from '../../match/account';
import { ENGLISH } from '../testWords';

test('puts the latest chapter first, one without a day last, each with its outlet, day and address', () => {
  const accounts = [
    article('june', 'Strike called', '', { publishedAt: '2026-06-20', url: 'https://wire.example/june' }),
    article('undated', 'Strike feared', ''),
    article('july', 'Strike begins', '', { publishedAt: '2026-07-02' }),
  ];
  const view = earlierView(accounts, ENGLISH);
  expect(view.map(({ id }) => id)).toEqual(['july', 'june', 'undated']);
  expect(view[1]).toMatchObject({ headline: 'Strike called', outlet: 'june', href: 'https://wire.example/june' });
  expect(view[1]?.time).toMatch(/Jun/);
});
