import { type EncodedSentence, meanVector, SCALE, WIDTH } from '@/utils/encode/vectors';

/**
 * A sentence of made words. Each word is a direction of its own, by its number; a pair of numbers is halfway between
 * two, whose cosine with either is .71. `weights` are 16 where none are given.
 */
export function made(words: (number | [number, number])[], weights = words.map(() => 16)): EncodedSentence {
  const tokens = new Int8Array(words.length * WIDTH);
  words.forEach((word, row) => {
    for (const direction of [word].flat()) {
      tokens[row * WIDTH + direction] = Math.round(SCALE / Math.sqrt([word].flat().length));
    }
  });
  const rarity = Uint8Array.from(weights);
  return {
    tokens,
    pieces: words.map((_, at) => [at * 2, at * 2 + 1]),
    weights: rarity,
    sentence: meanVector(tokens, rarity),
  };
}
