import { type EncodedSentence, SCALE, WIDTH } from './vectors';

/** An account as a feed tells it. */
export interface TitleAndLead {
  title: string;
  lead: string;
}

/** As much of a lead as a feed tells. */
const MOST_LETTERS = 300;

/** What an account means as a whole, by its title and lead: a unit vector times SCALE. All zeros where there is no word. */
export async function meaningOf(
  encode: (sentences: string[]) => Promise<Pick<EncodedSentence, 'sentence'>[]>,
  { title, lead }: TitleAndLead,
): Promise<Int8Array> {
  const sum = new Float64Array(WIDTH);
  for (const { sentence } of await encode([title, lead.slice(0, MOST_LETTERS)])) {
    for (let at = 0; at < WIDTH; at += 1) sum[at]! += sentence[at]!;
  }
  const length = Math.sqrt(sum.reduce((total, value) => total + value * value, 0));
  return length === 0 ? new Int8Array(WIDTH) : Int8Array.from(sum, (value) => Math.round((value / length) * SCALE));
}
