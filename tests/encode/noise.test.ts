import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { similarity } from '@/utils/encode/similarity';
import type { EncodedSentence } from '@/utils/encode/vectors';
import { linkAccounts } from '@/utils/link/link';
import { sidesOf } from '@/utils/link/side';
import type { Article } from '@/utils/model';
import { prepareAccount } from '@/utils/read/account/account';
import { openEncoder } from '../../scripts/shared/openEncoder';

const STORIES = new URL('../stories/', import.meta.url);
/** As much as the last places of two machines may differ. */
const MOST = 2;
/** So far a score moves with that, at most. */
const MARGIN = 0.12;

/** Whole numbers from 0 up to `below`, the same ones every time (Park and Miller 1988). */
function seeded(seed: number) {
  let state = seed;
  return (below: number) => {
    state = (state * 48_271) % 0x7fffffff;
    return state % below;
  };
}

function noisy(account: EncodedSentence[], random: (below: number) => number): EncodedSentence[] {
  return account.map((sentence) => ({
    ...sentence,
    tokens: sentence.tokens.map((value) => Math.max(-127, Math.min(127, value + random(2 * MOST + 1) - MOST))),
  }));
}

describe('vectors that differ in their last places', async () => {
  const { encode, multiply } = await openEncoder();
  const articles: Article[] = JSON.parse(readFileSync(new URL('claude-code-ban/articles.json', STORIES), 'utf8'));
  const sides = sidesOf(articles.map((article) => prepareAccount({ ...article, authors: [], extent: 'full' })));
  const encoded: EncodedSentence[][] = [];
  for (const { account } of sides) encoded.push(await encode(account.sentences.map(({ text }) => text)));

  async function linked(accounts: EncodedSentence[][]): Promise<[pair: string, score: number][]> {
    const table = new Map<string, Awaited<ReturnType<typeof similarity>>>();
    for (const [a, ofA] of accounts.entries())
      for (const [b, ofB] of accounts.entries())
        if (a < b) table.set(`${a} ${b}`, await similarity(ofA, ofB, multiply));
    return linkAccounts(sides, (a, b) => table.get(`${a} ${b}`)).map(({ a, b, score }) => [
      `${a.account}.${a.sentence} ${b.account}.${b.sentence}`,
      score,
    ]);
  }
  const before = new Map(await linked(encoded));
  const counted = [...before].filter(([, score]) => score >= 0.5);

  test('the story has links', () => expect(counted.length).toBeGreaterThan(20));

  test.each([1, 2, 3])(
    'move no score by more than a margin, and flip only links that stand in it: seed %i',
    async (seed) => {
      const random = seeded(seed);
      const after = await linked(encoded.map((account) => noisy(account, random)));
      const moved = after.map(([pair, score]) => Math.abs(score - (before.get(pair) ?? score)));
      expect(Math.max(...moved)).toBeLessThan(MARGIN);
      const flipped = after.filter(([pair, score]) => score >= 0.5 !== (before.get(pair) ?? 0) >= 0.5);
      expect(flipped.filter(([, score]) => Math.abs(score - 0.5) > MARGIN)).toEqual([]);
      expect(flipped.length).toBeLessThanOrEqual(counted.length / 15);
    },
  );
});
