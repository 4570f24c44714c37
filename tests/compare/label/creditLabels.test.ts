import { expect, test } from 'vitest';
import { claimLabels } from '@/utils/compare/label/claimLabels';
import { sidesOf } from '@/utils/link/side';
import { prepareAccount } from '@/utils/read/account/account';
import { article } from '../article';

function named(text: string, sentence = 0): string[] {
  return claimLabels([{ account: 0, sentence }], [], sidesOf([prepareAccount(article('r', text))]));
}

test.each([
  '"In all, we are aware only of small, wilful thefts that try to use the dark," said Kurt Lund, Tarn harbour response communications lead, in a written note.',
  'Above all, we are aware only of small, wilful thefts that try to use the dark,” said Kurt Lund, Tarn harbour response communications lead, in a written note.',
  '“Not one of the boats!” said Kurt Lund, Tarn harbour response communications lead, in a written note.',
])('who says it, told behind its verb, heads nothing alone: %s', (text) => {
  const labels = named(text);
  expect(labels).not.toEqual([]);
  for (const label of labels) expect(label).not.toMatch(/lead, in a written/);
});

test('what is told of the speaker by name has the name once', () => {
  for (const label of named('Kurt Lund said it was the plan of Kurt Lund, the master of the pilots.'))
    expect(label).not.toMatch(/Lund: .*Lund/);
});

const AFTER = 'The pilots read "the leaflet" to the board.';

test.each([
  [
    `They took all of our boats and nets, "said one leaflet found on the quay. ${AFTER}`,
    '“They took all of our boats and nets”',
  ],
  [
    `"You took all of our boats and nets, "said one leaflet found on the quay. ${AFTER}`,
    '“You took all of our boats and nets”',
  ],
  [`"The board took our boats! "said Ines Holm of the guard.`, 'Ines Holm: “The board took our boats”'],
  [
    `They took all of our boats and of our nets, "said one leaflet that had been found on the quay of Tarn after the storms of the autumn. ${AFTER}`,
    '“They took all of our boats and of our nets”',
  ],
])('what stands before a mark set as if it opened at its end is the quotation: %s', (text, expected) => {
  const labels = named(text);
  expect(labels[0]).toBe(expected);
  for (const label of labels) expect(label).not.toMatch(/leaflet/);
});

test.each([
  'He asked, "Who took it?" and left, "said one leaflet found on the quay.',
  'He took all of our boats and nets, "old ones" and new, to the quay of Tarn.',
  'He took all of our boats and nets, "said" one, to the quay of Tarn.',
])('no other mark makes a quotation of what stands before it: %s', (text) => {
  for (const label of named(text)) expect(label).toMatch(/quay/);
});
