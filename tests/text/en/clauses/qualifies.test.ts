import { describe, expect, test } from 'vitest';
import { withoutAsides } from '@/utils/text/en/clauses/asides';
import { openings } from '@/utils/text/en/clauses/openings';
import { qualifies } from '@/utils/text/en/clauses/qualifies';
import { tellingPart } from '@/utils/text/en/clauses/tellingPart';
import { tokenize } from '@/utils/text/shared/words/tokens';

const BOARD = 'the board of Tarn closed both of the quays for good.';

test.each(['if it wins', 'police say', 'so the pilots believe', 'in theory', 'As alleged by the police', 'reportedly'])(
  'bears on the truth of what stands beside it: %s',
  (words) => expect(qualifies(tokenize(words))).toBe(true),
);

test.each(['in fear of the storm', 'Asked about the storm', 'the master of the harbour', 'on Monday'])(
  'does not: %s',
  (words) => expect(qualifies(tokenize(words))).toBe(false),
);

describe('what is told under a condition, in somebody’s eyes or on hearsay is not told without that', () => {
  test.each([
    'As alleged by the police',
    'In theory',
    'Provided that it is paid',
    'Barring a new storm',
    'Once approved by the parliament',
    'In the view of the pilots',
    'Reportedly',
    'Until the parliament decides otherwise',
  ])('%s', (opening) => {
    const sentence = `${opening}, ${BOARD}`;
    const tokens = tokenize(sentence);
    expect(tellingPart(tokens)[0]!.start).toBe(0);
    const comma = tokens.findIndex(({ text }) => text === ',');
    expect(openings(tokens).filter(({ at }) => at > comma)).toEqual([]);
  });

  test.each(['if it wins', 'police say', 'according to the pilots', 'it is claimed', 'so the pilots believe'])(
    'Ines Holm, %s, closed …',
    (aside) => {
      const tokens = tokenize(`Ines Holm, ${aside}, closed both of the quays.`);
      expect(withoutAsides(tokens)).toEqual(tokens);
    },
  );

  test('nor one of two without the other, nor what is done without who does it', () => {
    for (const text of [
      'Neither Ines Holm, the master, nor Kara Lind, the pilot, closed both of the quays.',
      'Accused of arson, Ines Holm, the master of Tarn, left the quays.',
    ]) {
      expect(withoutAsides(tokenize(text)).map((token) => token.text)).toContain('Holm');
      expect(withoutAsides(tokenize(text)).slice(0, 3)).toEqual(tokenize(text).slice(0, 3));
    }
  });

  test('while who said something may be left out', () => {
    const tokens = tokenize('Ines Holm, who said so on Monday, closed both of the quays.');
    expect(withoutAsides(tokens).map(({ text }) => text)).toEqual(
      tokenize('Ines Holm closed both of the quays.').map(({ text }) => text),
    );
  });
});

test('a participle and nothing behind it opens nothing', () => {
  expect(openings(tokenize('Missing'))).toEqual([{ at: 0, told: false }]);
});

test('what is said falsely is not told as what somebody says', () => {
  const isTold = (text: string) => openings(tokenize(text)).some(({ told }) => told);
  expect(isTold(`Ines Holm claimed that ${BOARD}`)).toBe(true);
  expect(isTold(`Ines Holm falsely claimed that ${BOARD}`)).toBe(false);
  expect(isTold(`Ines Holm claimed in a speech that ${BOARD}`)).toBe(true);
  expect(isTold(`Ines Holm falsely claimed in a speech that ${BOARD}`)).toBe(false);
});
