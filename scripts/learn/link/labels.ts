import type { Encoder } from '@/utils/encode/encoder';
import { type Similarity, similarity } from '@/utils/encode/similarity';
import { type Side, sidesOf } from '@/utils/link/side';
import type { Article } from '@/utils/model';
import { prepareAccount } from '@/utils/read/account/account';
import { type GoldStory, goldSentences, type LinkKind } from './goldClaims';

/** Two accounts as the link stage takes them. */
export function twoSides(articles: (Omit<Article, 'authors' | 'extent'> & Partial<Article>)[]): [Side, Side] {
  return sidesOf(articles.map((one) => prepareAccount({ ...one, authors: [], extent: 'full' }))) as [Side, Side];
}

/** The links of a story by "sentence of a, sentence of b", as the gold counts sentences. */
export function labelsOf({ links }: Pick<GoldStory, 'links'>): Map<string, LinkKind> {
  return new Map(links.flatMap(({ a, b, how }) => a.flatMap((i) => b.map((j) => [`${i} ${j}`, how] as const))));
}

/** For each sentence of ours the gold sentences that it covers, of both accounts. */
export function goldOf(sides: [Side, Side], { articles }: Pick<GoldStory, 'articles'>): [number[][], number[][]] {
  return sides.map(({ account }, side) =>
    account.sentences.map((sentence) => goldSentences(articles[side]!.sentences, sentence)),
  ) as [number[][], number[][]];
}

/** What the encoder says of the sentences of two accounts. */
export async function vectorsOf(encoder: Encoder, a: Side, b: Side): Promise<Similarity> {
  const encode = ({ account }: Side) => encoder.encode(account.sentences.map(({ text }) => text));
  return similarity(await encode(a), await encode(b), encoder.multiply);
}
