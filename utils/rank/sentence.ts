import type { Heads } from '@/utils/encode/heads';
import type { Link, Vectors } from '@/utils/link/link';
import type { Side } from '@/utils/link/side';
import type { SentenceTerms } from '@/utils/link/terms';

/** What is known of one sentence of an account, as ranking looks at it. */
export interface RankedSentence {
  sides: Side[];
  account: number;
  sentence: number;
  text: string;
  /** All its words in lower case, little ones too. */
  everyWord: Set<string>;
  /** Of each other account, the likeliest link to any of its sentences, 0 to 1. */
  told: number[];
  /** Cosine with the terms of its own title, and the most with another's. */
  titles: { own: number; others: number };
  /** How like the other sentences of its account it is on average. */
  central: number;
  /** How surely the sentences beside it are told by others, on average: what stands among them is of the matter itself. */
  near: number;
  /** Of its own names and figures, those that no other account has. */
  new: { names: number; numbers: number };
  /** The share of its terms, by weight, that another account has anywhere: the most that any has. */
  known: number;
  /** What its meaning says by itself, in log odds; without the encoder nothing is known of that. */
  meaning?: Record<keyof Heads, number>;
}

/** Prepares every sentence of every account. */
export function rankedSentences(sides: Side[], links: Link[], vectors: Vectors = () => undefined): RankedSentence[][] {
  const told = likeliestLinks(sides, links);
  const titles = sides.map(({ account }) => wordsOf(account.article.title));
  const vocabularies = sides.map(vocabularyOf);
  return sides.map((side, account) => {
    const everyWord = side.account.sentences.map(({ text }) => wordsOf(text));
    const shares = titles.map((title) => everyWord.map((words) => shareOf(title, words)));
    const holding = new Map<string, number>();
    for (const { weights } of side.words)
      for (const term of weights.keys()) holding.set(term, (holding.get(term) ?? 0) + 1);
    const others = vocabularies.filter((_, at) => at !== account);
    const heads = headsOfAccount(account, sides.length, vectors);
    return side.account.sentences.map(({ text }, sentence) => ({
      sides,
      account,
      sentence,
      text,
      everyWord: everyWord[sentence]!,
      told: told[account]![sentence]!,
      titles: {
        own: shares[account]![sentence]!,
        others: Math.max(0, ...shares.filter((_, at) => at !== account).map((share) => share[sentence]!)),
      },
      central: centrality(side, sentence, holding),
      near: nearTold(told[account]!, sentence),
      new: {
        names: countNew(
          side.values[sentence]!.names,
          others.map(({ names }) => names),
        ),
        numbers: countNew(
          side.values[sentence]!.numbers,
          others.map(({ numbers }) => numbers),
        ),
      },
      known: Math.max(0, ...others.map(({ terms }) => shareKnown(side.words[sentence]!, terms))),
      ...(heads && { meaning: { importance: heads.importance[sentence]!, only: heads.only[sentence]! } }),
    }));
  });
}

/** They are the same in whatever comparison an account takes part. */
function headsOfAccount(account: number, accounts: number, vectors: Vectors): Heads | undefined {
  for (let other = 0; other < accounts; other += 1) {
    const similarity = other === account ? undefined : vectors(Math.min(account, other), Math.max(account, other));
    if (similarity) return similarity.heads[account < other ? 0 : 1];
  }
  return undefined;
}

function likeliestLinks(sides: Side[], links: Link[]): number[][][] {
  const told = sides.map(({ words }, account) =>
    words.map(() => sides.map((_, other): number => (other === account ? 1 : 0))),
  );
  for (const { a, b, probability } of links) {
    const [here, there] = [told[a.account]![a.sentence]!, told[b.account]![b.sentence]!];
    here[b.account] = Math.max(here[b.account]!, probability);
    there[a.account] = Math.max(there[a.account]!, probability);
  }
  return told.map((sentences, account) => sentences.map((row) => row.filter((_, other) => other !== account)));
}

function wordsOf(text: string): Set<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
}

function shareOf(title: Set<string>, words: Set<string>): number {
  let shared = 0;
  for (const word of title) if (word.length > 3 && words.has(word)) shared += 1;
  return shared / Math.max(1, title.size);
}

/** The mean share of its account's sentences that have a term of it, by the terms' weights. */
function centrality({ words }: Side, sentence: number, holding: Map<string, number>): number {
  const { weights, sum } = words[sentence]!;
  let total = 0;
  for (const [term, weight] of weights) total += weight * (holding.get(term)! - 1);
  return sum === 0 ? 0 : total / sum / Math.max(1, words.length - 1);
}

interface Vocabulary {
  terms: Set<string>;
  names: Set<string>;
  numbers: Set<string>;
}

function vocabularyOf({ words, values }: Side): Vocabulary {
  return {
    terms: new Set(words.flatMap(({ weights }) => [...weights.keys()])),
    names: new Set(values.flatMap(({ names }) => [...names])),
    numbers: new Set(values.flatMap(({ numbers }) => [...numbers])),
  };
}

function countNew(values: Set<string>, others: Set<string>[]): number {
  return [...values].filter((value) => others.every((known) => !known.has(value))).length;
}

function shareKnown({ weights, sum }: SentenceTerms, terms: Set<string>): number {
  let known = 0;
  for (const [term, weight] of weights) if (terms.has(term)) known += weight;
  return sum === 0 ? 0 : known / sum;
}

/** Two sentences before and two after. */
function nearTold(told: number[][], sentence: number): number {
  const near = [-2, -1, 1, 2].flatMap((step) => {
    const figures = told[sentence + step];
    return figures === undefined || figures.length === 0 ? [] : [Math.max(...figures)];
  });
  return near.reduce((sum, one) => sum + one, 0) / Math.max(1, near.length);
}
