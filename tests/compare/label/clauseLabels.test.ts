import { expect, test } from 'vitest';
import { claimLabels } from '@/utils/compare/label/claimLabels';
import { sidesOf } from '@/utils/link/side';
import { prepareAccount } from '@/utils/read/account/account';
import { article } from '../article';

/** What the first of these sentences is called; the others stand beside it. */
function named(text: string, title = '', theirs?: string): string[] {
  const accounts = [{ ...article('r', text), title }, ...(theirs ? [article('b', theirs)] : [])].map(prepareAccount);
  const own = accounts[0]!.sentences.map((_, sentence) => ({ account: 0, sentence }));
  return claimLabels(own, theirs ? [{ account: 1, sentence: 0 }] : [], sidesOf(accounts));
}

test.each([
  [
    'more of its words tell something',
    'Divers raised cracked hatches, but farm boards sold rusty harbour anchors.',
    'farm boards sold rusty harbour anchors',
  ],
  [
    'it comes first, where both have six of them or more',
    'Farm divers raised two cracked brown steel hatches of barges, but farm boards sold forty rusty brown harbour anchors.',
    'Farm divers raised two cracked brown steel hatches of barges',
  ],
  [
    'it says who did it',
    'She opened the cracked steel hatch by the bow, but divers raised rusty anchors.',
    'divers raised rusty anchors',
  ],
  [
    'it tells far more, though who did it another sentence says',
    'She opened the cracked brown steel hatch by the rusty bow of the barge, but divers came.',
    'She opened the cracked brown steel hatch by the rusty bow of the barge',
  ],
])('of two clauses that one is told of which it holds that %s', (_, text, expected) => {
  expect(named(text)[0]).toBe(expected);
});

const TWO = 'Divers raised cracked steel hatches, but boards sold rusty anchors.';

test.each([
  ['counts half', TWO, 'Cracked steel hatches', undefined, 'boards sold rusty anchors'],
  [
    'counts still',
    'Divers raised cracked steel hatches, but boards sold anchors.',
    'Cracked steel hatches',
    undefined,
    'Divers raised cracked steel hatches, but boards sold anchors',
  ],
  [
    'counts whole where the other account tells it beside',
    TWO,
    'Cracked steel hatches',
    'In Tarn all is well.',
    'Divers raised cracked steel hatches, but boards sold rusty anchors',
  ],
])('a word of the title %s', (_, text, title, theirs, expected) => {
  expect(named(text, title, theirs)[0]).toBe(expected);
});

test.each([
  [
    'its own sentence, where that tells more',
    'She opened the cracked brown steel hatch near the rusty bow. Divers raised anchors.',
    'She opened the cracked brown steel hatch near the rusty bow',
  ],
  [
    'one beside it that tells as much',
    'She opened the cracked steel hatch near the bow. Divers raised two rusty brown anchors.',
    'Divers raised two rusty brown anchors',
  ],
])('a passage that opens with a pronoun is told by %s', (_, text, expected) => {
  expect(named(text)[0]).toBe(expected);
});

test.each([
  ['near its end', 190, true],
  ['too far on', 210, false],
])('of a list that reads as a sentence no clause is told %s', (_, words, isTold) => {
  const text = `${'net; '.repeat(words / 2)}divers found a cracked steel hatch.`;
  expect(named(text).includes('divers found a cracked steel hatch')).toBe(isTold);
});

const CLAUSE = 'ferry company must repay the divers of the old harbour of Tarn';

test.each([
  ['up to eight words before its verb', 'a man of the old town hall said.', false],
  ['not more', 'a man of the old brown town hall said.', true],
  ['up to seven words behind its verb', 'it was said by them all in the hall.', false],
  ['not more', 'it was said by them all in the old brown hall.', true],
])('who is credited behind a clause has %s', (_, credit, isWritersOwn) => {
  expect(named(`The ${CLAUSE}, ${credit}`)[0] === CLAUSE).toBe(isWritersOwn);
});

test.each([
  [
    'between two names that "and" joins',
    'The storm of last night was felt by all pilots on Pier 8 and Pier 9 in the old harbour of Tarn, where it was said to be bad.',
    /Pier 8$/,
  ],
  [
    'before what a verb needs',
    'The widows of the seven pilots thanked the harbour lawyers of Tarn for going through with it all, hard as it had been.',
    /for going$/,
  ],
])('a clause is not cut %s', (_, text, cut) => {
  for (const label of named(text)) expect(label).not.toMatch(cut);
});

test.each([
  [
    'who gave no answer',
    'The harbour board did not respond to a request for comment on the cracked hatch. Divers raised anchors.',
    'Divers raised anchors',
  ],
  [
    'who would not be named',
    'A diver of the harbour board spoke on condition of anonymity of the cracked hatch. Divers raised anchors.',
    'Divers raised anchors',
  ],
  [
    'no fragment',
    'She opened the steel hatch of it. And the night of the cracked old harbour hatch.',
    'She opened the steel hatch of it',
  ],
])('a passage is headed by what was done, by %s', (_, text, expected) => {
  expect(named(text)[0]).toBe(expected);
});

test.each([
  [
    'who speaks',
    '“It is over,” said Ines Holm. She said she had opened the cracked hatch of the old barge.',
    1,
    'Ines Holm: she had opened the cracked hatch of the old barge',
  ],
  [
    'nobody',
    'There are two cracked steel hatches in the mud. Divers raised rusty brown anchors.',
    0,
    'There are two cracked steel hatches in the mud',
  ],
  [
    'no thing',
    'It is hard to say who raised the cracked hatches. Divers raised rusty brown anchors.',
    0,
    'It is hard to say who raised the cracked hatches',
  ],
])('a pronoun that means %s needs no other sentence', (_, text, lead, expected) => {
  const accounts = [prepareAccount(article('r', text))];
  const own = [lead, 1 - lead].map((sentence) => ({ account: 0, sentence }));
  expect(claimLabels(own, [], sidesOf(accounts))[0]).toBe(expected);
});

test('a clause that is cut too soon is told with its sentence', () => {
  expect(named('The board closed the slipway, but it let the pilots use the quay.')[0]).toBe(
    'The board closed the slipway, but it let the pilots use the quay',
  );
  expect(named('Ines Holm said the board closed the slipway, but it let the pilots use the quay.')[0]).toBe(
    'Ines Holm: board closed the slipway',
  );
});
