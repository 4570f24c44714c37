import { describe, expect, test, vi } from 'vitest';
import { readModelFiles } from '@/scripts/shared/modelFiles';
import { openEncoder } from '@/scripts/shared/openEncoder';
import { createEncoder } from '@/utils/encode/encoder';
import { type FileName, hashOf } from '@/utils/encode/modelFiles';
import { multiplyPlainly } from '@/utils/encode/product';
import { figuresAt, similarity } from '@/utils/encode/similarity';
import { SCALE, WIDTH } from '@/utils/encode/vectors';
import { HOSTILE, ONE_FACT, OTHER_FACTS } from './sentences';

const encoder = await openEncoder();

describe('a sentence', () => {
  test('has a unit vector a piece, a weight a piece, and one of its own', async () => {
    const [encoded] = await encoder.encode([ONE_FACT.en]);
    const { tokens, weights, pieces, sentence } = encoded!;
    expect(tokens).toHaveLength(pieces.length * WIDTH);
    expect(weights).toHaveLength(pieces.length);
    for (const at of pieces.keys()) expect(lengthOf(tokens.subarray(at * WIDTH, (at + 1) * WIDTH))).toBeCloseTo(1, 1);
    expect(lengthOf(sentence)).toBeCloseTo(1, 1);
  });

  test('is read in the light of those beside it, as far as a window reaches', async () => {
    const long = HOSTILE['two hundred thousand words'];
    const [alone] = await encoder.encode([long]);
    const [beside] = await encoder.encode([long, OTHER_FACTS[0]!]);
    const [apart] = await encoder.encode([long, long]);
    expect(beside!.pieces).toEqual(alone!.pieces);
    expect(beside!.tokens).not.toEqual(alone!.tokens);
    expect(apart).toEqual(alone);
  });

  test('a rare word weighs more than a common one', async () => {
    const [encoded] = await encoder.encode([ONE_FACT.en]);
    const weightOf = (word: string) => {
      const at = ONE_FACT.en.indexOf(word);
      const inside = encoded!.pieces.map(([start, end]) => start >= at && end <= at + word.length);
      return Math.max(...encoded!.weights.filter((_, piece) => inside[piece]));
    };
    expect(weightOf('bridge')).toBeGreaterThan(weightOf('The'));
  });
});

const lengthOf = (vector: Int8Array) => Math.hypot(...vector) / SCALE;

describe('across languages', () => {
  const languages = Object.keys(ONE_FACT) as (keyof typeof ONE_FACT)[];
  test.each(languages.filter((one) => one !== 'en'))(
    'the English sentence finds its fact in %s before others',
    async (language) => {
      const a = await encoder.encode([ONE_FACT.en]);
      const b = await encoder.encode([...OTHER_FACTS, ONE_FACT[language]]);
      const all = await similarity(a, b, multiplyPlainly);
      const scores = b.map((_, column) => figuresAt(all, 0, column)).map(({ ab, ba }) => Math.max(ab, ba));
      expect(scores.indexOf(Math.max(...scores))).toBe(OTHER_FACTS.length);
    },
  );
});

test.each(Object.entries(HOSTILE))('%s is encoded like any sentence', async (_, sentence) => {
  const [encoded] = await encoder.encode([sentence]);
  expect(encoded!.tokens).toHaveLength(encoded!.pieces.length * WIDTH);
  expect(encoded!.pieces.length).toBeLessThanOrEqual(90);
});

test('a sentence without words is one unknown piece, of no width and no weight', async () => {
  const [encoded] = await encoder.encode([HOSTILE['white space']]);
  expect(encoded!.pieces).toEqual([[0, 0]]);
  expect([...encoded!.weights, ...encoded!.sentence]).toEqual(Array(1 + WIDTH).fill(0));
});

describe('whoever looks on', () => {
  test('is told of each window', async () => {
    const onWindow = vi.fn();
    const all = await encoder.encode(Array(9).fill(ONE_FACT.en), { signal: new AbortController().signal, onWindow });
    const pieces = all.map((one) => one.pieces.length).reduce((sum, count) => sum + count);
    expect(onWindow.mock.calls.length).toBeGreaterThan(1);
    expect(onWindow.mock.calls.flat().reduce((sum, count) => sum + count)).toBe(pieces);
  });

  test('ends the work before the next one', async () => {
    const stop = new AbortController();
    const onWindow = vi.fn(() => stop.abort());
    const work = encoder.encode(Array(50).fill(ONE_FACT.en), { signal: stop.signal, onWindow });
    await expect(work).rejects.toThrow('aborted');
    expect(onWindow).toHaveBeenCalledOnce();
  });
});

describe('files that are not what the card says', () => {
  const files = readModelFiles();
  const cut = (name: FileName) => ({ ...files, [name]: files[name].slice(0, -1) });
  const flipped = (name: FileName) => {
    const bytes = files[name].slice();
    bytes[bytes.length >> 1]! ^= 1;
    return { ...files, [name]: bytes };
  };

  test.each(['encoder.onnx', 'embeddings.bin', 'tokenizer.json', 'rarity.bin'] as const)('%s', async (name) => {
    const damaged = { ok: false, failure: { is: 'damaged' } };
    expect(await createEncoder(cut(name))).toEqual(damaged);
    expect(await createEncoder(flipped(name))).toEqual(damaged);
    expect(await createEncoder({ ...files, [name]: new Uint8Array() })).toEqual(damaged);
  });

  test('a card that is none', async () => {
    const half = files['card.json'].slice(0, files['card.json'].length / 2);
    expect(await createEncoder({ ...files, 'card.json': half })).toEqual({ ok: false, failure: { is: 'damaged' } });
  });

  test('a card that fits files that do not fit each other', async () => {
    const wrong = cut('rarity.bin');
    const card = { ...JSON.parse(new TextDecoder().decode(files['card.json'])), hash: await hashOf(wrong) };
    const bytes = new TextEncoder().encode(JSON.stringify(card));
    expect(await createEncoder({ ...wrong, 'card.json': bytes })).toEqual({ ok: false, failure: { is: 'damaged' } });
  });
});
