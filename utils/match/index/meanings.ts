/** What accounts mean, a vector each: whole numbers, the same that the encoder gives. */
export interface Meanings {
  ids: string[];
  /** BCP 47 primary subtags. */
  languages: string[];
  /** One after the other, `WIDTH` numbers an account. */
  vectors: Int8Array;
}

/** An account whose meaning is near to what is looked for. */
export interface NearMeaning {
  id: string;
  language: string;
  /** Cosine of the two, each against the average of its language: 0 is nothing special. */
  similarity: number;
  /** How far it stands before the best other one of its language, or behind it. */
  lead: number;
}

/** Numbers of one vector. */
export const WIDTH = 128;
/** With fewer accounts than this the average of a language is that of all. */
const ENOUGH = 50;

/**
 * The accounts in other languages that are nearest to a meaning, best first, `most` in each language. Vectors of one
 * language lie on one side of the room, so each is seen from the middle of its own.
 */
export function nearestMeanings(
  { vector, language }: { vector: Int8Array; language: string },
  among: Meanings[],
  wanted: ReadonlySet<string>,
  most: number,
): NearMeaning[] {
  const middles = middlesOf(among);
  const asked = fromMiddle(vector, 0, middles(language));
  const byLanguage = new Map<string, NearMeaning[]>();
  for (const { ids, languages, vectors } of among) {
    for (const [at, id] of ids.entries()) {
      const own = languages[at]!;
      if (own === language || !wanted.has(own)) continue;
      const similarity = cosine(asked, fromMiddle(vectors, at * WIDTH, middles(own)));
      const found = byLanguage.get(own) ?? [];
      byLanguage.set(own, found);
      offer(found, { id, language: own, similarity, lead: 0 }, most + 1);
    }
  }
  return [...byLanguage.values()].flatMap((found) => withLeads(found).slice(0, most)).sort(byLikeness);
}

const byLikeness = (a: NearMeaning, b: NearMeaning) => b.similarity - a.similarity || (a.id < b.id ? -1 : 1);

function offer(found: NearMeaning[], one: NearMeaning, most: number): void {
  const before = found.findIndex((other) => byLikeness(one, other) < 0);
  found.splice(before === -1 ? found.length : before, 0, one);
  if (found.length > most) found.pop();
}

function withLeads(found: NearMeaning[]): NearMeaning[] {
  const [best, second] = found;
  return found.map((one) => ({ ...one, lead: one.similarity - ((one === best ? second : best)?.similarity ?? 0) }));
}

interface Total {
  sum: Float64Array;
  count: number;
}

/** The average vector of a language. */
function middlesOf(among: Meanings[]): (language: string) => Float64Array {
  const sums = new Map<string, Total>();
  const whole: Total = { sum: new Float64Array(WIDTH), count: 0 };
  for (const { languages, vectors } of among) {
    for (const [at, language] of languages.entries()) {
      const own: Total = sums.get(language) ?? { sum: new Float64Array(WIDTH), count: 0 };
      sums.set(language, own);
      for (const total of [own, whole]) {
        total.count += 1;
        for (let place = 0; place < WIDTH; place += 1) total.sum[place]! += vectors[at * WIDTH + place]!;
      }
    }
  }
  const average = ({ sum, count }: Total) => sum.map((value) => value / Math.max(1, count));
  const ofAll = average(whole);
  const known = new Map([...sums].map(([language, one]) => [language, one.count < ENOUGH ? ofAll : average(one)]));
  return (language) => known.get(language) ?? ofAll;
}

function fromMiddle(vectors: Int8Array, start: number, middle: Float64Array): Float64Array {
  return middle.map((value, place) => vectors[start + place]! - value);
}

function cosine(a: Float64Array, b: Float64Array): number {
  let [product, x, y] = [0, 0, 0];
  for (let at = 0; at < WIDTH; at += 1) {
    product += a[at]! * b[at]!;
    x += a[at]! ** 2;
    y += b[at]! ** 2;
  }
  return x === 0 || y === 0 ? 0 : product / Math.sqrt(x * y);
}
