import { expect, test } from 'vitest';
import { speakerOf } from '@/utils/compare/label/speakers';
import { sidesOf } from '@/utils/link/side';
import { prepareAccount } from '@/utils/read/account/account';
import { article } from '../article';

/** Whose words the last sentence of a text tells. */
function lastSpeaker(text: string): string | undefined {
  const sides = sidesOf([prepareAccount(article('r', text))]);
  return speakerOf({ account: 0, sentence: sides[0]!.account.sentences.length - 1 }, sides)?.text;
}

const BETWEEN = 'Nothing came of it in the end. ';

test.each([
  ['three sentences before', 2, 'Ines Holm'],
  ['farther off', 3, undefined],
])('"she" is who is named %s', (_, between, expected) => {
  const text = `“It is over,” said Ines Holm. ${BETWEEN.repeat(between)}She said the hatch was cracked.`;
  expect(lastSpeaker(text)).toBe(expected);
});

test.each([
  ['near too', 0, undefined],
  ['farther off', 2, 'Ines Holm'],
])('"she" is nobody where another who speaks is named %s', (_, between, expected) => {
  const text = `“It is not,” said Kara Lind. ${BETWEEN.repeat(between)}“It is over,” said Ines Holm. ${BETWEEN}She said the hatch was cracked.`;
  expect(lastSpeaker(text)).toBe(expected);
});

test.each([
  ['five', 'According to the Old Tarn Pilots Board Fund, it fell.', 'Old Tarn Pilots Board Fund'],
  ['six', 'According to the Old Tarn River Pilots Board Fund, it fell.', undefined],
])('a source has up to five words, not %s more', (_, text, expected) => {
  expect(lastSpeaker(text)).toBe(expected);
});

test('what else stands before a comma is no source', () => {
  expect(lastSpeaker('Across the Corran Hall, boats lay on the floor.')).toBeUndefined();
  expect(lastSpeaker('According with the Corran Board, boats lay on the floor.')).toBeUndefined();
});
