import { expect, test } from 'vitest';
import { idAt, packIds, unpackIds } from '@/utils/match/idList';

test.each([
  ['none', []],
  ['one', ['https://wire.example/1']],
  ['an empty one between others', ['a', '', 'bc']],
  ['letters of several bytes', ['https://新闻.example/é', '北浜市', 'z']],
])('gives back ids as they were: %s', (_what, ids) => {
  expect(unpackIds(packIds(ids), ids.length)).toEqual(ids);
});

test('finds one id without reading the others', () => {
  expect(idAt(packIds(['first', 'second', 'third']), 3, 1)).toBe('second');
});
