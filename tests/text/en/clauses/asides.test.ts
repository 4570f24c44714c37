import { expect, test } from 'vitest';
import { wordsAsText } from '@/utils/compare/label/wordsAsText';
import { withoutAsides } from '@/utils/text/en/clauses/asides';
import { tokenize } from '@/utils/text/shared/words/tokens';

function leftOf(text: string): string {
  return wordsAsText(withoutAsides(tokenize(text)));
}

test.each([
  "Ines Holm's sweeping, eloquent speech, should be read by each pilot.",
  "Ines Holm's, the oldest of all, should be read by each pilot.",
  'The narrow, oddly steep stairs, were closed to the pilots.',
  'Several famous, and very long speeches – were read by the pilots.',
])('nothing is left out between a word and the noun that it describes: %s', (text) => {
  expect(leftOf(text)).toBe(text);
});

test.each([
  '“Ines Holm, the harbour master, opened the hatch.”',
  'She said, “Ines Holm, 62, of Tarn, opened the hatch (and the barge) in July, for example, to the pilots.”',
])('nothing is left out of what somebody is quoted with: %s', (text) => {
  expect(leftOf(text)).toBe(text);
});

test.each([
  ['The harbour official, who had come late, closed the hatch.', 'The harbour official closed the hatch.'],
  ['The first hearing, long and loud, closed the case.', 'The first hearing closed the case.'],
  ['“No,” said Ines Holm, the harbour master, (of Tarn).', '“No,” said Ines Holm, the harbour master,.'],
  ['A nurse of the old hospital, the biggest of Tarn, closed it.', 'A nurse of the old hospital closed it.'],
])('what stands behind a noun is left out: %s', (text, expected) => {
  expect(leftOf(text)).toBe(expected);
});
