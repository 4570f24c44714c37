import { type Evidence, gatherEvidence } from '@/utils/compare/align/evidence';
import { type PlacedMention, placeMentions, plainName } from '@/utils/compare/align/placed';
import { contentWords, termReader, type Word } from '@/utils/compare/align/words';
import type { Article, Report } from '@/utils/model';
import { prepareAccount } from '@/utils/read/account';
import type { Account, FoundMention, Reading } from '@/utils/read/mention';

/** All accounts of a story, read once: what every stage of the comparison starts from. */
export interface Story {
  accounts: Account[];
  /** Content words of each sentence of each account. */
  words: Word[][][];
  evidence: Evidence;
  /** Every word of each account, in lower case. */
  vocabulary: Set<string>[];
  /** The names in each sentence of each account, word by word in lower case. */
  names: Set<string>[][];
  /** The terms of each account's headline. */
  headlines: Set<string>[];
  /** When each account was published, in milliseconds; NaN where nobody knows. */
  published: number[];
  /** The number of the report that an account belongs to; copies of one text share it. */
  reportOf: number[];
  reports: Report[];
}

/** Cuts the articles into sentences and words and compares every sentence with every other. */
export function readStory(articles: Article[], reports: Report[]): Story {
  const terms = termReader();
  const accounts = articles.map(prepareAccount);
  const words = accounts.map((account) => contentWords(account, terms));
  const vocabulary = accounts.map(vocabularyOf);
  const names = accounts.map((account) =>
    account.names.map((all, at) => new Set(all.filter((token) => token !== account.tokens[at]![0]).map(plainName))),
  );
  const headlines = articles.map(
    ({ title }) => new Set((title.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).map(terms)),
  );
  const reportOf = articles.map(({ id }) =>
    reports.findIndex(({ article, copies }) => article === id || copies.includes(id)),
  );
  const published = articles.map(({ publishedAt }) => Date.parse(publishedAt ?? ''));
  const evidence = gatherEvidence(words);
  return { accounts, words, vocabulary, names, evidence, headlines, published, reportOf, reports };
}

function vocabularyOf({ tokens }: Account): Set<string> {
  const words = new Set<string>();
  for (const sentence of tokens) for (const token of sentence) words.add(plainName(token));
  return words;
}

/** Mentions found in one account of the story, with the words round them. */
export function placeInStory<R extends Reading>(
  mentions: FoundMention<R>[],
  account: number,
  { accounts, words, evidence }: Story,
): PlacedMention<R>[] {
  return placeMentions(mentions, account, words[account]!, accounts[account]!, evidence);
}
