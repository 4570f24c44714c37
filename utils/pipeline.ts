import { type CandidateRow, candidateRows } from '@/utils/compare/candidateRows';
import { emphasisOf } from '@/utils/compare/emphasis';
import { nameRows } from '@/utils/compare/label/nameRows';
import { groupNearDuplicates } from '@/utils/compare/nearDuplicates';
import { voicesOf } from '@/utils/compare/voices';
import { wordsOfStory } from '@/utils/compare/words';
import { type Claim, claimsOf } from '@/utils/link/claims';
import { type Link, linkAccounts, type Vectors } from '@/utils/link/link';
import { type Side, sidesOf } from '@/utils/link/side';
import type { Article, Comparison, Detail, Report } from '@/utils/model';
import { type RowExplained, rowExplainer } from '@/utils/rank/explain';
import { rankRows } from '@/utils/rank/rank';
import { type RankedSentence, rankedSentences } from '@/utils/rank/sentence';
import { importanceOf } from '@/utils/rank/worth';
import { prepareAccount } from '@/utils/read/account/account';

/** At most this many accounts are compared: the interface can show no more side by side, and time grows with their square. */
export const MOST_ACCOUNTS = 20;

/** What a comparison is made of, before it is ranked. */
export interface Prepared {
  sides: Side[];
  links: Link[];
  claims: Claim[];
  sentences: RankedSentence[][];
  reports: Report[];
  rows: CandidateRow[];
  vectors?: Vectors;
}

/** A comparison with what it stands on: every sentence with how much it matters, every pair that was considered, each row's why. */
export interface Explained extends Comparison {
  explain(detail: Detail): RowExplained;
  sentences: (SentenceSpan & { importance: number })[];
  links: { a: SentenceSpan; b: SentenceSpan; how: Link['how']; score: number }[];
}

export interface SentenceSpan {
  article: string;
  start: number;
  end: number;
}

/**
 * Articles → accounts → links → claims → rows → the order of rank. `openArticle` is the id of one of them, `vectors`
 * what the encoder says of two articles; without it sentences are compared by their words.
 */
export function compareArticles(articles: Article[], openArticle?: string, vectors?: Vectors): Comparison {
  return comparisonOf(prepareComparison(articles, openArticle, vectors), openArticle);
}

/** The same with its sentences and links. */
export function explainComparison(articles: Article[], openArticle?: string, vectors?: Vectors): Explained {
  const prepared = prepareComparison(articles, openArticle, vectors);
  const { sides, links, sentences } = prepared;
  const spanOf = (account: number, sentence: number): SentenceSpan => {
    const { article, sentences: own } = sides[account]!.account;
    return { article: article.id, start: own[sentence]!.start, end: own[sentence]!.end };
  };
  return {
    ...comparisonOf(prepared, openArticle),
    explain: rowExplainer(prepared, placeOf(openArticle, sides)),
    sentences: sentences.flat().map((one) => ({ ...spanOf(one.account, one.sentence), importance: importanceOf(one) })),
    links: links.map(({ a, b, how, score }) => ({
      a: spanOf(a.account, a.sentence),
      b: spanOf(b.account, b.sentence),
      how,
      score,
    })),
  };
}

/** What a reader sees of a story. */
function comparisonOf({ sides, links, claims, sentences, reports, rows }: Prepared, openArticle?: string): Comparison {
  const at = placeOf(openArticle, sides);
  const leads = new Map(rows.map(({ detail: { id }, places }) => [id, places[0]!]));
  return {
    details: nameRows(rankRows(rows, sentences, sides, openArticle), leads, sides),
    voices: at === -1 ? [] : voicesOf(sides, links, at),
    words: wordsOfStory(sides, links),
    emphasis: at === -1 ? [] : emphasisOf(sides, links, claims, at),
    reports,
  };
}

function placeOf(openArticle: string | undefined, sides: Side[]): number {
  return sides.findIndex(({ account }) => account.article.id === openArticle);
}

/** Everything up to the order: what learning the order starts from. */
export function prepareComparison(articles: Article[], openArticle?: string, vectors?: Vectors): Prepared {
  const reports = groupNearDuplicates(articles, openArticle);
  const sides = sidesOf(articles.map(prepareAccount));
  const links = linkAccounts(sides, vectors);
  const lengths = sides.map(({ words }) => words.length);
  const claims = claimsOf(lengths, links);
  const rows = candidateRows(sides, links, claims, placeOf(openArticle, sides));
  return { sides, links, claims, sentences: rankedSentences(sides, links, vectors), reports, rows, vectors };
}
