import { parseArgs } from 'node:util';
import { align } from '@/utils/encode/align';
import type { Encoder } from '@/utils/encode/encoder';
import { similarity } from '@/utils/encode/similarity';
import { linkProbabilities } from '@/utils/link/link';
import { type Side, sidesOf } from '@/utils/link/side';
import { accountOf } from '@/utils/read/account/account';
import { likeliestLanguage } from '@/utils/text/likeliestLanguage';
import { openEncoder } from '../shared/openEncoder';
import { BadInput } from './badInput';
import { object, string } from './input';
import { complain, readLines, writeLine } from './lines';

/** Two accounts as lists of sentences. */
interface Accounts {
  id: string;
  a: string[];
  b: string[];
}

/** A sentence of each account, by their places in the lists. */
type Pair = Record<'a' | 'b' | 'score', number>;

/** `similar`: how surely the sentences of two accounts tell the same, and the words that answer each other in the likest ones. */
export async function similarCommand(args: string[]): Promise<void> {
  const [path, ...more] = parseArgs({ args, allowPositionals: true }).positionals;
  if (path === undefined || more.length > 0) throw new BadInput('similar needs one FILE.jsonl');
  const encoder = await openEncoder();
  for await (const line of readLines(path, readAccounts)) {
    if ('problem' in line) complain(line.at, line.problem);
    else await writeLine(await compare(line.value, encoder));
  }
}

function readAccounts(json: unknown): Accounts {
  const row = object(json);
  return { id: string(row, 'id'), a: sentences(row, 'a'), b: sentences(row, 'b') };
}

function sentences(row: Record<string, unknown>, name: string): string[] {
  const value = row[name];
  if (!Array.isArray(value) || value.some((one) => typeof one !== 'string'))
    throw new BadInput(`\`${name}\` must be a list of sentences`);
  return value;
}

async function compare({ id, a, b }: Accounts, { encode, multiply }: Encoder) {
  const [ofA, ofB] = [await encode(a), await encode(b)];
  const [sideA, sideB] = sidesOf([accountFrom('a', a), accountFrom('b', b)]) as [Side, Side];
  const scores = linkProbabilities(sideA, sideB, await similarity(ofA, ofB, multiply));
  const pairs = scores.flatMap((row, at) => row.map((score, column): Pair => ({ a: at, b: column, score })));
  const answers = likest(pairs).map(({ a: row, b: column }) => ({
    a: row,
    b: column,
    words: align(ofA[row]!, ofB[column]!),
  }));
  return { id, pairs, align: answers };
}

/** An account of which only the sentences are known. */
function accountFrom(id: string, sentences: string[]) {
  const text = sentences.join('\n\n');
  let start = 0;
  const own = sentences.map((sentence, index) => {
    const at = { index, start, end: start + sentence.length, text: sentence, paragraph: index };
    start = at.end + 2;
    return at;
  });
  const article = {
    id,
    outlet: id,
    title: '',
    text,
    authors: [],
    language: likeliestLanguage(text),
    extent: 'full' as const,
  };
  return accountOf(article, own);
}

/** The pairs of which each is the other's likest sentence. */
function likest(pairs: Pair[]): Pair[] {
  const best = { a: new Map<number, Pair>(), b: new Map<number, Pair>() };
  for (const pair of pairs) {
    for (const side of ['a', 'b'] as const) {
      if (pair.score > (best[side].get(pair[side])?.score ?? 0)) best[side].set(pair[side], pair);
    }
  }
  return pairs.filter((pair) => best.a.get(pair.a) === pair && best.b.get(pair.b) === pair);
}
