import { describe, expect, test } from 'vitest';
import { featureNames, featureReader } from '@/utils/link/features';
import { sidesOf } from '@/utils/link/side';
import { similaritiesOf } from '@/utils/link/similarities';
import weights from '@/utils/link/weights.json';
import { prepareAccount } from '@/utils/read/account/account';
import { article } from '../compare/article';

/** The features of two sentences by name; each account's sentences in a list. */
function features(here: string[], there: string[], row = 0, column = 0): Record<string, number> {
  const [a, b] = sidesOf([here, there].map((sentences, at) => prepareAccount(article(`${at}`, sentences.join(' ')))));
  const read = featureReader(a!, b!, similaritiesOf(a!, b!), 'words')(row, column);
  return Object.fromEntries(featureNames('words').map((name, at) => [name, read[at]!]));
}

describe('names, numbers and days', () => {
  const [NAMED, OTHER] = ['Yesterday Ida Falk met 12 people.', 'Yesterday Tom Reed met 40 people.'];

  test('that both sentences have speak for the pair, the more the more there are', () => {
    const both = features([NAMED], [NAMED]);
    expect(both).toMatchObject({ names: Math.log1p(2), numbers: Math.log1p(1), namesUnlike: 0, numbersUnlike: 0 });
  });

  test('of which they share none speak against it', () => {
    expect(features([NAMED], [OTHER])).toMatchObject({ names: 0, numbers: 0, namesUnlike: 1, numbersUnlike: 1 });
  });

  test('that only one has speak neither way', () => {
    expect(features([NAMED], ['Yesterday she met people.'])).toMatchObject({ namesUnlike: 0, numbersUnlike: 0 });
    expect(features(['Yesterday she met people.'], [NAMED])).toMatchObject({ namesUnlike: 0, numbersUnlike: 0 });
  });
});

test('quotation marks in both, in one, in neither', () => {
  const [quoted, plain] = ['“We will not wait for it any longer,” she said.', 'She said that they would not wait.'];
  expect(features([quoted], [quoted])).toMatchObject({ bothQuote: 1, oneQuotes: 0 });
  expect(features([quoted], [plain])).toMatchObject({ bothQuote: 0, oneQuotes: 1 });
  expect(features([plain], [plain])).toMatchObject({ bothQuote: 0, oneQuotes: 0 });
});

test('of a part and its whole, the part is told by the whole, and the whole in part only', () => {
  const { toldMore, toldLess } = features(
    ['The bridge closed.'],
    ['The bridge closed on a cold morning after inspectors found cracks.'],
  );
  expect(toldMore).toBe(1);
  expect(toldLess).toBeLessThan(0.5);
});

describe('the sentences round a pair', () => {
  const story = ['The bridge closed.', 'Ferries carry commuters.', 'Engineers blame salt.'];
  const alike = (name: string, here: string[], there: string[]) => features(here, there, 1, 1)[name]!;

  test('speak for it where those before both, or behind both, are alike', () => {
    const before = ['The bridge closed.', 'Boats help.', 'Nobody slept.'];
    const behind = ['Nobody slept.', 'Boats help.', 'Engineers blame salt.'];
    expect(alike('wordsOfNeighbours', story, before)).toBeCloseTo(1);
    expect(alike('wordsOfNeighbours', story, behind)).toBeCloseTo(1);
    expect(alike('wordsOfNeighbours', story, story)).toBeCloseTo(2);
    expect(alike('wordsOfNeighbours', story, story.toReversed())).toBe(0);
  });

  test.each([
    ['before the other', ['Ferries carry commuters.', 'Boats help.', 'Nobody slept.'], story],
    ['behind the other', ['Nobody slept.', 'Boats help.', 'Ferries carry commuters.'], story],
    ['before the one', story, ['Ferries carry commuters.', 'Boats help.', 'Nobody slept.']],
    ['behind the one', story, ['Nobody slept.', 'Boats help.', 'Ferries carry commuters.']],
  ])('may tell the rest of it: the sentence %s', (_, here, there) => {
    expect(alike('wordsBeside', here, there)).toBeCloseTo(1);
  });
});

test('where the two stand: at the head of both, of one, and how far apart', () => {
  const four = ['One came.', 'Two came.', 'Three came.', 'Four came.'];
  expect(features(four, four, 0, 0)).toMatchObject({ oneOpens: 1, bothOpen: 1, apart: 0 });
  expect(features(four, four, 0, 3)).toMatchObject({ oneOpens: 1, bothOpen: 1 / 4, apart: 3 / 4 });
  expect(features(four, four, 3, 1)).toMatchObject({ oneOpens: 1 / 2, bothOpen: 1 / 4, apart: 1 / 2 });
});

test('how long the shorter is, and how unlike in length', () => {
  const { shorter, lengths } = features(['Bridge closed.'], ['Bridge closed, ferries carry commuters instead.']);
  expect(shorter).toBeCloseTo(Math.log(3));
  expect(lengths).toBeCloseTo(Math.log(7 / 3));
});

test.each(['words', 'both', 'across'] as const)(
  'in mode %s each feature has a weight, and none weighs nothing',
  (mode) => {
    for (const step of ['linked', 'same'] as const) {
      expect(weights[mode].features).toEqual(featureNames(mode));
      expect(weights[mode][step].weights).toHaveLength(featureNames(mode).length);
      expect(weights[mode][step].weights.filter((weight) => weight === 0)).toEqual([]);
    }
  },
);
