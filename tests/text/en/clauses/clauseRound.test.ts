import { expect, test } from 'vitest';
import { behindCounted, clauseRound } from '@/utils/text/en/clauses/clauseRound';
import { tokenize } from '@/utils/text/shared/words/tokens';

/** Reads the clause round what stands in brackets, from its subject or, without one, from its verb. */
function roundOf(marked: string): string {
  const start = marked.indexOf('[');
  const end = marked.indexOf(']') - 1;
  const text = marked.replace(/[[\]]/g, '');
  const tokens = tokenize(text);
  const first = tokens.findIndex((token) => token.end > start);
  const next = tokens.findIndex((token) => token.start >= end);
  const clause = clauseRound(tokens, first, next === -1 ? tokens.length : next);
  const from = clause?.subject ?? clause?.verb;
  if (from === undefined) return '';
  return text.slice(tokens[from]!.start, tokens[behindCounted(tokens, next === -1 ? tokens.length : next) - 1]!.end);
}

test.each([
  ['The board said the toll reached [93 percent] in the vote for the harbour.', 'toll reached 93 percent'],
  ['The length of the term of a pilot is [five years].', 'length of the term of a pilot is five years'],
  ['A storm at the old harbour that drowned [49] people and sank two boats.', 'drowned 49 people'],
  ['The storm left [more than 31] people dead in Tarn.', 'storm left more than 31 people dead'],
  ['In May, divers said they had saved [80 percent] of the nets.', 'they had saved 80 percent of the nets'],
  ['The board was without a master and the slipway was closed at [noon].', 'slipway was closed at noon'],
  [
    'Holm and her pilots were working on the slipway on [Friday].',
    'Holm and her pilots were working on the slipway on Friday',
  ],
  ['The divers came to Tarn and bought a boat on [Friday].', 'bought a boat on Friday'],
  ['They broke a window, making off with [two] old nets.', 'making off with two old nets'],
  ['The board will broadcast the pilots show on [Friday].', 'board will broadcast the pilots show on Friday'],
  ['Holm says he saved so much his share was [12] nets.', 'his share was 12 nets'],
  ['It got a [five-year] loan last week.', 'It got a five-year loan'],
  ['She said [12] boats sank.', 'She said 12 boats'],
  ['The board met [four] times in May.', 'board met four times'],
  ['The board was also paid [12] crowns.', 'board was also paid 12 crowns'],
  ['Bound for the harbour, Delby was [late].', 'Delby was late'],
  ['The storm sank [12] old dry green wooden boats.', 'storm sank 12 old dry green wooden'],
  [
    'The old grey master of the small harbour of Tarn left at [noon].',
    'old grey master of the small harbour of Tarn left at noon',
  ],
  ['The old grey master of the small dry harbour of Tarn left at [noon].', 'left at noon'],
])('a value is told with its clause: %s', (text, expected) => {
  expect(roundOf(text)).toBe(expected);
});

test.each([
  ['whose subject alone it is', '[Twelve] pilots came.'],
  ['of which another clause stands before it', 'Holm left after [noon] came.'],
  ['of which no verb stands before it', 'With votes in [95 percent] of towns told.'],
  ['of which the noun follows later', 'The board made him an [eight-year], two-part offer.'],
  ['that is only held against another', 'It was a fall compared with [12] boats.'],
  ['that opens a clause of its own', 'Five had left Tarn, and [twelve] stayed.'],
  ['behind the name of a place', 'The boat bound for Tarn, Delby was [late].'],
])('none has one %s', (_, text) => {
  expect(roundOf(text)).toBe('');
});

test.each([
  ['The board said on Friday that it would meet.', 4, true],
  ['The pilots were called on Friday.', 5, false],
])('whether it is a saying is known: %s', (text, at, expected) => {
  expect(clauseRound(tokenize(text), at, at + 1)?.isSaying).toBe(expected);
});
