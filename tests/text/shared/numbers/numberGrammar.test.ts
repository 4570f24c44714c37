import { expect, test } from 'vitest';
import { share } from '@/utils/text/shared/numbers/numberGrammar';
import { numeral } from '@/utils/text/shared/numbers/numeral';

const plain = (value: number) => ({ ...numeral(0, 1, value, 1), scale: 1 });
const of = (n: number, m: number) => share({ n: plain(n), m: plain(m), words: '' });

test('nine in ten is a round share, seven of twelve is not', () => {
  expect(of(9, 10)).toMatchObject({ low: 0.9, step: 0.1 });
  expect(of(7, 12)).toMatchObject({ step: 0.01 });
});
