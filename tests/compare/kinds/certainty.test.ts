import { expect, test } from 'vitest';
import { compareCertainty } from '@/utils/compare/kinds/certainty/compare';
import { found } from './pair';

test.each([
  [
    'Rebels executed the captured pilot near the airfield.',
    'Rebels allegedly executed the captured pilot near the airfield.',
    'hedged',
    'executed the captured pilot near the airfield',
    'allegedly executed',
  ],
  [
    'The law punishes Belmark for meddling in the 2016 election.',
    'The law would punish Belmark for its alleged meddling in the 2016 election.',
    'hedged',
    'meddling in the 2016 election',
    'alleged meddling',
  ],
  [
    'The ministry is considering closing the northern border.',
    'The ministry will close the northern border on Sunday.',
    'hedged',
    'considering closing',
    'close the northern border',
  ],
  [
    'The dam was opened by engineers before the flood reached Tarn.',
    'The ministry denied that engineers opened the dam before the flood reached Tarn.',
    'denied',
    'dam was opened by engineers',
    'denied that engineers opened',
  ],
])('%j / %j is %s', (a, b, how, ofA, ofB) => {
  expect(found(compareCertainty, a, b)).toMatchObject([{ kind: 'certainty', how, a: ofA, b: ofB }]);
});

test.each([
  ['both hedge', 'Rebels reportedly executed the captured pilot.', 'Rebels allegedly executed the captured pilot.'],
  [
    'the other credits it',
    'Rebels allegedly executed the captured pilot.',
    'Rebels executed the captured pilot, a monitor said.',
  ],
  ['another act is in doubt', 'Rebels allegedly shelled the bridge.', 'Rebels executed the captured pilot.'],
  [
    'the other doubts it further down',
    'Rebels executed the captured pilot.\n\nRest.',
    'Rebels allegedly executed the captured pilot.\n\nRebels executed the captured pilot.',
  ],
  ['asylum denied is no claim denied', 'Officials deny asylum to families.', 'Officials give asylum to families.'],
  [
    'a hedge that somebody is quoted with',
    'The pilot spoke: “Rebels allegedly executed the captured guard.”',
    'Rebels executed the captured guard.',
  ],
  ['who reported it', 'The company reported record sales in June.', 'The company has record sales in June.'],
  ['a month', 'The court will meet in May to hear the case.', 'The court will meet to hear the case.'],
])('nothing where %s', (_, a, b) => {
  expect(found(compareCertainty, a, b)).toEqual([]);
});

test.each([
  [
    'the hedge governs a noun of which the other account says something else',
    'Divers searched the suspected harbour smugglers of Tarn.',
    'Divers left the harbour of Tarn.',
  ],
  [
    'what may be had is stated as sent',
    'The board may have papers about the dam of Tarn.',
    'Papers about the dam of Tarn were sent to Delby.',
  ],
  [
    'an adverb stands between',
    'Falk apparently secretly taped the board of Tarn.',
    'Falk revealed secret papers of the board of Tarn.',
  ],
  [
    'that it was done is in no doubt, and who did it is not stated',
    'Jon Abara is accused of killing his mother and sister.',
    'Delby mourns as mother and sister killed.',
  ],
  [
    'whom and when it befell is all that is stated',
    'Jon Abara is accused of killing his sister in the harbour.',
    'His sister was fatally wounded and killed in the harbour, close to midnight.',
  ],
  [
    'where and when it befell is all that is stated',
    'Jon Abara is accused of killing Ida Falk in the harbour on Monday.',
    'She was killed in the harbour on Monday.',
  ],
  [
    'both speak of a denial',
    'The women accused Falk of fraud at the harbour.',
    'Falk repeated denials of fraud at the harbour.',
  ],
])('nothing where %s', (_, a, b) => {
  expect(found(compareCertainty, a, b)).toEqual([]);
});

test('whether it was done at all is in doubt where that is hedged', () => {
  const doubted = 'The captured pilot was allegedly executed near the airfield.';
  expect(found(compareCertainty, doubted, 'The captured pilot was executed near the airfield.')).toHaveLength(1);
});

test('who did it is stated where it was done by somebody', () => {
  const a = 'Jon Abara is accused of killing his mother and sister.';
  expect(found(compareCertainty, a, 'Mother and sister were killed by Jon Abara.')).toHaveLength(1);
  expect(found(compareCertainty, a, 'Jon Abara killed his mother and sister.')).toHaveLength(1);
});

const DOUBTED = 'Rebels allegedly executed the captured pilot near the airfield.';

/** Words without a meaning of their own, so many letters long. */
const filler = (letters: number) =>
  'on the far side of the long and narrow valley behind the old town, '.repeat(2).slice(0, letters);

test.each([
  ['before it, near', `Some say, ${filler(52)} rebels executed the captured pilot near the airfield.`, 0],
  ['before it, far off', `Some say, ${filler(75)} rebels executed the captured pilot near the airfield.`, 1],
  ['behind it, near', `Rebels executed the captured pilot near the airfield ${filler(25)} some say.`, 0],
  ['behind it, far off', `Rebels executed the captured pilot near the airfield ${filler(42)} some say.`, 1],
])('who says so stands %s', (_what, stated, count) => {
  expect(found(compareCertainty, stated, DOUBTED)).toHaveLength(count);
});

test.each([
  ['two words are enough', 'Rebels executed pilots.', 'Rebels allegedly executed pilots.', 1],
  ['half of what is in doubt is enough', 'Rebels executed the pilot at dawn.', DOUBTED, 1],
  [
    'its words stand together',
    'Rebels executed, on that cold and grey day, the pilot.',
    'Rebels allegedly executed the pilot.',
    0,
  ],
  [
    'of a long doubt its beginning counts',
    'Rebels executed the captured pilot.',
    'Rebels allegedly executed the captured pilot beside northern airfield roads, bridges and towers.',
    1,
  ],
  ['a name alone is in no doubt', 'They met the Corran Falk of Nadim.', 'They met the alleged Corran Falk.', 0],
  ['of what others say', 'They read: “Rebels executed the captured pilot near the airfield.”', DOUBTED, 0],
])('%s', (_what, stated, doubted, count) => {
  expect(found(compareCertainty, stated, doubted)).toHaveLength(count);
});
