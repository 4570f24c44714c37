import { expect, test } from 'vitest';
import { phraseBehind } from '@/utils/text/en/clauses/phraseBehind';
import { tokenize } from '@/utils/text/shared/words/tokens';

test.each([
  ['12 loaded barges', 'loaded barges'],
  ['12 barges sank', 'barges'],
  ['12 of the barges sank', 'barges'],
  ['12 rowing boats left', 'rowing boats'],
  ['12 bags of grain', 'bags of grain'],
  ['12 offer worth a lot', 'offer'],
  ['12 year loan last week', undefined],
  ['12 master added', 'master'],
  ['12 relocated to Tarn', undefined],
  ['12 bags of them', 'bags'],
  ['12 of them managed', undefined],
  ['12, nets', undefined],
  ['a 12 run to the slipway', 'run'],
  ['12 run to the slipway', undefined],
  ['a 12 run quickly on', undefined],
  ['12 to see boats', undefined],
])('what belongs to the number of %j is %j', (text, expected) => {
  const tokens = tokenize(text);
  const first = tokens.findIndex(({ kind }) => kind === 'number');
  const phrase = phraseBehind(tokens, first, first + 1);
  expect(phrase && text.slice(tokens[phrase.from]!.start, tokens[phrase.to - 1]!.end)).toBe(expected);
});
