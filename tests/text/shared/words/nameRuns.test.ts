import { expect, test } from 'vitest';
import { nameRuns } from '@/utils/text/shared/words/nameRuns';
import { tokenize } from '@/utils/text/shared/words/tokens';

function runsOf(text: string): string[] {
  const tokens = tokenize(text);
  return nameRuns(tokens).map(({ from, to }) => text.slice(tokens[from]!.start, tokens[to - 1]!.end));
}

test('a name goes on across its particles', () => {
  expect(runsOf('Ayer habló Ana de Luna en Corran.')).toEqual(['Ana de Luna', 'Corran']);
  expect(runsOf('Ayer habló Ana de nuevo.')).toEqual(['Ana']);
  expect(runsOf('Ayer habló Ana-Luna aquí.')).toEqual(['Ana-Luna']);
});

test('five words are a name, six a headline', () => {
  expect(runsOf('Ayer habló Ana Luna Paz Rey Sol aquí.')).toEqual(['Ana Luna Paz Rey Sol']);
  expect(runsOf('Ayer habló Ana Luna Paz Rey Sol Mar aquí.')).toEqual([]);
});
