import { expect, test } from 'vitest';
import { canAgree, intervalOf, type WrittenNumber } from '@/utils/text/shared/numbers/interval';

const exact = (value: number, step = 1): WrittenNumber => ({ low: value, high: value, step });

test.each<[string, WrittenNumber, WrittenNumber, boolean]>([
  ['nearly 25,000 and 24,950', { ...exact(25_000, 1000), modifier: 'nearly' }, exact(24_950, 10), true],
  ['nearly 25,000 and 24,000', { ...exact(25_000, 1000), modifier: 'nearly' }, exact(24_000, 1000), false],
  ['nearly 7 million and 6.6 million', { ...exact(7e6, 1e6), modifier: 'nearly' }, exact(6.6e6, 1e5), true],
  ['nearly 7 million and 6.4 million', { ...exact(7e6, 1e6), modifier: 'nearly' }, exact(6.4e6, 1e5), false],
  ['nearly 25,000 and 25,100', { ...exact(25_000, 1000), modifier: 'nearly' }, exact(25_100, 100), false],
  ['about 400 and 412', { ...exact(400, 100), modifier: 'about' }, exact(412), true],
  ['about 30 and 27', { ...exact(30, 10), modifier: 'about' }, exact(27), true],
  ['about 30 and 26', { ...exact(30, 10), modifier: 'about' }, exact(26), false],
  ['about 30 and 35', { ...exact(30, 10), modifier: 'about' }, exact(35), false],
  ['nearly 40 and 37', { ...exact(40, 10), modifier: 'nearly' }, exact(37), true],
  ['nearly 40 and 35', { ...exact(40, 10), modifier: 'nearly' }, exact(35), false],
  ['about 5 and 4', { ...exact(5), modifier: 'about' }, exact(4), true],
  ['about 5 and 3', { ...exact(5), modifier: 'about' }, exact(3), false],
  [
    'nearly 400 and nearly 430',
    { ...exact(400, 100), modifier: 'nearly' },
    { ...exact(430, 10), modifier: 'nearly' },
    false,
  ],
  [
    'dozens and scores',
    { low: 24, high: 119, step: 24, vague: true },
    { low: 40, high: 199, step: 40, vague: true },
    true,
  ],
  ['about 400 and 600', { ...exact(400, 100), modifier: 'about' }, exact(600, 100), false],
  [
    'at least 35 and more than 30',
    { ...exact(35), modifier: 'at least' },
    { ...exact(30, 10), modifier: 'more than' },
    true,
  ],
  ['at least 35 and 22', { ...exact(35), modifier: 'at least' }, exact(22), false],
  ['up to 99 and 40', { ...exact(99), modifier: 'at most' }, exact(40, 10), true],
  ['1.5 million and 1,482,000', exact(1_500_000, 100_000), exact(1_482_000, 1000), true],
  ['12 and 13', exact(12), exact(13), false],
  ['up to 55 and up to 45', { ...exact(55), modifier: 'at most' }, { ...exact(45), modifier: 'at most' }, false],
  ['18-55 and 18-65', { low: 18, high: 55, step: 1 }, { low: 18, high: 65, step: 1 }, false],
  ['5-7 and 6', { low: 5, high: 7, step: 1 }, exact(6), true],
  ['$20 million and $25 million', exact(20e6, 1e7), exact(25e6, 1e6), false],
  ['7.6 and 7.7', exact(7.6, 0.1), exact(7.7, 0.1), false],
  ['74 and 73.7', exact(74), exact(73.7, 0.1), true],
  ['55 and 55.5', exact(55), exact(55.5, 0.1), true],
  ['55 and 56.5', exact(55), exact(56.5, 0.1), false],
  ['6 and 5.9', exact(6), exact(5.9, 0.1), true],
  ['5 and 5.9', exact(5), exact(5.9, 0.1), false],
  ['more than 46 and 48', { ...exact(46), modifier: 'more than' }, exact(48), true],
  ['more than 46 and 49', { ...exact(46), modifier: 'more than' }, exact(49), false],
  [
    'more than 46 and more than 56',
    { ...exact(46), modifier: 'more than' },
    { ...exact(56), modifier: 'more than' },
    false,
  ],
  ['more than 45 and 56', { ...exact(45), modifier: 'more than' }, exact(56), true],
  ['more than 24 and 40', { ...exact(24), modifier: 'more than' }, exact(40), true],
  ['more than 9 and 14', { ...exact(9), modifier: 'more than' }, exact(14), true],
  ['more than 74 and 73.7', { ...exact(74), modifier: 'more than' }, exact(73.7, 0.1), false],
  ['about 2 million and 2.4 million', { ...exact(2e6, 1e6), modifier: 'about' }, exact(2.4e6, 1e5), true],
  ['about 2 million and 2.6 million', { ...exact(2e6, 1e6), modifier: 'about' }, exact(2.6e6, 1e5), false],
  ['2 million and 2.4 million', exact(2e6, 1e6), exact(2.4e6, 1e5), false],
  ['3.8 million and 3.86 million', exact(3.8e6, 1e5), exact(3.86e6, 1e4), true],
  ['3.8 million and 3.92 million', exact(3.8e6, 1e5), exact(3.92e6, 1e4), false],
  ['160,000 and 167,000', exact(160_000, 10_000), exact(167_000, 1000), false],
  ['nearly 2,450 and 2,400', { ...exact(2450, 10), modifier: 'nearly' }, exact(2400), false],
  ['about 400 and 360', { ...exact(400, 100), modifier: 'about' }, exact(360), false],
  ['30,000 and 31,400', exact(30_000, 10_000), exact(31_400, 100), false],
  ['$2 trillion and $2.2 trillion', exact(2e12, 1e12), exact(2.2e12, 1e11), true],
  ['$2 trillion and $2.3 trillion', exact(2e12, 1e12), exact(2.3e12, 1e11), false],
  ['123,400 and 123,430', exact(123_400, 100), exact(123_430, 10), false],
  ['nearly 120 and 117', { ...exact(120, 10), modifier: 'nearly' }, exact(117), false],
  ['11 and 11.8', exact(11), exact(11.8, 0.1), true],
  [
    'less than 100 and less than 90',
    { ...exact(100, 100), modifier: 'less than' },
    { ...exact(90, 10), modifier: 'less than' },
    false,
  ],
  [
    'less than a month and less than four weeks, in days',
    { ...exact(30, 30), modifier: 'less than' },
    { ...exact(28, 7), modifier: 'less than' },
    true,
  ],
  ['dozens and 60', { low: 24, high: 199, step: 24, vague: true }, exact(60, 10), true],
])('%s: %#', (_name, one, other, agree) => {
  expect(canAgree(one, other)).toBe(agree);
});

test.each<[WrittenNumber, low: number, high: number]>([
  [exact(12), 12, 12],
  [{ low: 5, high: 7, step: 1 }, 5, 7],
  [{ ...exact(30, 10), modifier: 'more than' }, 30, 60],
  [{ ...exact(3), modifier: 'at least' }, 3, 30],
  [{ low: 24, high: 199, step: 24, vague: true }, 12, 398],
])('%j covers %i to %i', (written, low, high) => {
  expect(intervalOf(written)).toEqual({ low, high });
});
