import { Tokenizer } from '@huggingface/tokenizers';
import { describe, expect, test } from 'vitest';
import { readModelFiles } from '@/scripts/shared/modelFiles';
import type { Card } from '@/utils/encode/modelFiles';
import { createTokenizer } from '@/utils/encode/tokenizer';
import { HOSTILE, ONE_FACT, OTHER_FACTS } from './sentences';

const files = readModelFiles();
const file = JSON.parse(new TextDecoder().decode(files['tokenizer.json']));
const card: Card = JSON.parse(new TextDecoder().decode(files['card.json']));
/** Rows of the vocabulary that no text may spell. */
const MARKS = [card.bos, card.eos, card.pad];
const tokenize = createTokenizer(file, [...MARKS, card.unk]);
const words = (sentence: string) => tokenize(sentence, 90).pieces.map(([start, end]) => sentence.slice(start, end));

test('a small vocabulary is cut as its likelihoods say', () => {
  const small = createTokenizer(
    {
      model: {
        type: 'Unigram',
        unk_id: 0,
        vocab: [
          ['<unk>', 0],
          ['▁', -1],
          ['a', -5],
          ['b', -5],
          ['▁ab', -3],
          ['▁a', -2],
          ['bb', -4],
        ],
      },
    },
    [0],
  );
  // "▁ab b" is worth −8, "▁a bb" −6.
  expect(small('abb a', 9)).toEqual({
    ids: [5, 6, 5],
    pieces: [
      [0, 1],
      [1, 3],
      [4, 5],
    ],
  });
  // Letters that no piece has are one token; the blank before them is a piece of its own, of no width.
  expect(small('xy', 9)).toEqual({
    ids: [1, 0],
    pieces: [
      [0, 0],
      [0, 2],
    ],
  });
});

describe('the library "tokenizers" cuts the same', () => {
  const library = new Tokenizer(file, {});
  test.each([...Object.values(ONE_FACT), ...OTHER_FACTS])('%s', (sentence) => {
    expect(tokenize(sentence, 90).ids).toEqual(library.encode(sentence, { add_special_tokens: false }).ids);
  });
});

describe('offsets', () => {
  test.each(Object.entries(ONE_FACT))('%s: the pieces are the sentence, but for blanks', (_, sentence) => {
    expect(words(sentence).join('')).toBe(sentence.replaceAll(/\s/g, ''));
  });

  test('of a letter that becomes several are those of the letter', () => {
    expect(new Set(words('½'))).toEqual(new Set(['½']));
    expect(words('ＡＢＣ ﬁrst').join('')).toContain('ﬁ');
  });

  test('of a letter written with its marks apart hold the marks', () => {
    const apart = 'Café'.normalize('NFD');
    expect(words(apart).join('')).toBe(apart);
    expect(tokenize(apart, 90).ids).toEqual(tokenize('Café', 90).ids);
  });
});

describe('hostile sentences', () => {
  test.each(Object.entries(HOSTILE))('%s: at most as many tokens as asked for, all inside', (_, sentence) => {
    const { ids, pieces } = tokenize(sentence, 90);
    expect(ids.length).toBe(pieces.length);
    expect(ids.length).toBeLessThanOrEqual(90);
    for (const [start, end] of pieces) {
      expect(start).toBeLessThanOrEqual(end);
      expect(end).toBeLessThanOrEqual(sentence.length);
    }
  });

  test('without words have no tokens', () => {
    expect(tokenize(HOSTILE.empty, 90).ids).toEqual([]);
    expect(tokenize(HOSTILE['white space'], 90).ids).toEqual([]);
  });

  test('that spell a mark of the model are plain text', () => {
    const { ids } = tokenize(HOSTILE['marks of the model itself'], 90);
    expect(ids.filter((id) => MARKS.includes(id))).toEqual([]);
  });

  test('are cut, and begin as they would without the rest', () => {
    const short = tokenize('bridge '.repeat(90).trim(), 90);
    expect(tokenize(HOSTILE['two hundred thousand words'], 90)).toEqual(short);
  });
});
