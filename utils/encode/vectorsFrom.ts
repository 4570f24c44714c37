import type { Article } from '@/utils/model';
import { sentencesOf } from '@/utils/read/account/account';
import type { Encoder } from './encoder';
import { type Similarity, similarity } from './similarity';

/** Encodes the articles of a story and compares every two: what the command line and learning do in one go. */
export async function vectorsFrom(
  { encode, multiply }: Encoder,
  articles: Article[],
): Promise<(a: number, b: number) => Similarity | undefined> {
  const encoded = [];
  for (const article of articles) encoded.push(await encode(sentencesOf(article).map((sentence) => sentence.text)));
  const table = new Map<string, Similarity>();
  for (const [a, ofA] of encoded.entries()) {
    for (let b = a + 1; b < encoded.length; b += 1)
      table.set(`${a} ${b}`, await similarity(ofA, encoded[b]!, multiply));
  }
  return (a, b) => table.get(`${a} ${b}`);
}
