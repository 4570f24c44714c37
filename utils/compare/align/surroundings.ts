import type { Evidence } from '@/utils/compare/align/evidence';
import { type Partners, pairingOfSentences } from '@/utils/compare/align/partners';
import type { PlacedMention } from '@/utils/compare/align/placed';
import type { Story } from '@/utils/compare/story';

/** What of a story, beyond two mentions themselves, bears on their stating one fact. */
export interface Surroundings {
  evidence: Evidence;
  /** Every word of each account, in lower case. */
  vocabulary: Set<string>[];
  /** The names in each sentence of each account, word by word in lower case. */
  names: Set<string>[][];
  /** Number of sentences of each account. */
  lengths: number[];
  /** The values of the kind at hand that each account has. */
  values: Set<string>[];
  /** How many values each account tells of a thing: of people three, of boats one. */
  told: Map<string, number>[];
  /** Whether two mentions stand for each other in their sentences. */
  arePartners: Partners;
  /** When each account was published, in milliseconds; NaN where nobody knows. */
  published: number[];
}

/** Gathers the surroundings for the mentions of one kind, given by account. */
export function surroundingsOf(mentions: PlacedMention[][], story: Story): Surroundings {
  const { evidence, vocabulary, names, accounts, published } = story;
  return {
    evidence,
    vocabulary,
    names,
    lengths: accounts.map(({ sentences }) => Math.max(1, sentences.length)),
    values: mentions.map((mine) => new Set(mine.map(({ value }) => value))),
    told: mentions.map(valuesOfThings),
    arePartners: pairingOfSentences(),
    published,
  };
}

function valuesOfThings(mentions: PlacedMention[]): Map<string, number> {
  const values = new Map<string, Set<string>>();
  for (const { things, value } of mentions) {
    for (const thing of things) values.set(thing, (values.get(thing) ?? new Set()).add(value));
  }
  return new Map([...values].map(([thing, told]) => [thing, told.size]));
}
