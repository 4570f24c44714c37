import { expect, test } from 'vitest';
import { withoutPossessive } from '@/utils/text/en/words/possessive';

test.each([
  ["alibaba's", 'alibaba'],
  ["officers'", 'officers'],
  ['officers', 'officers'],
  ["don't", "don't"],
  ["o'neil's", "o'neil"],
  ["o'neil", "o'neil"],
  ['', ''],
])('%j is %j', (word, plain) => expect(withoutPossessive(word)).toBe(plain));
