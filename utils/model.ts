/** The nouns of Second Source, the same in code, interface and tests. This file imports nothing. */

/** How much of an outlet's account is known: its whole text, the part before a paywall, or a feed's summary. */
export type Extent = 'full' | 'cut' | 'summary';

/** One page by one outlet. `id` is its canonical address, or the id that a command-line input gives it. */
export interface Article {
  id: string;
  /** Display name of the outlet. */
  outlet: string;
  /** Canonical address, http(s) only. */
  url?: string;
  title: string;
  /** Paragraphs divided by a blank line. All offsets in Second Source point into this string. */
  text: string;
  authors: string[];
  /** ISO 8601: a time with its zone, or a bare day where the outlet gives no more. */
  publishedAt?: string;
  modifiedAt?: string;
  /** BCP 47 tag. */
  language?: string;
  extent: Extent;
  /** Where the outlet files it: "Technology". */
  section?: string;
  /** Words the outlet files it under, at most 20. */
  keywords?: string[];
}

/** An article known only from a feed, a sitemap or a search service. `id` is its canonical address. */
export interface Item {
  id: string;
  outlet: string;
  url: string;
  title: string;
  summary: string;
  publishedAt?: string;
  language?: string;
  /** Whose feed or which service named it, where that is not the outlet that publishes it. */
  via?: string;
  /** Host of the outlet, where `url` is a search service's own link, which leads there only when it is opened. */
  site?: string;
}

/** Who publishes. What is unknown is absent, and the interface says "not on file". */
export interface Outlet {
  /** First registrable domain: the key everywhere. */
  id: string;
  name: string;
  /** Registrable domains and sub-domains that publish under this name, the first one the main one. */
  domains: string[];
  /** ISO 3166 alpha-2. */
  country?: string;
  language?: string;
  owner?: string;
  feeds: string[];
  sitemaps: string[];
  subjects: string[];
}

/** What the reader follows: a name and the words that mark it. */
export interface Topic {
  id: string;
  name: string;
  /** An article touches the topic when each of these lists has a word or phrase in it. */
  marks: string[][];
  /** … and none of these. */
  excludes: string[];
}

/** Mentions that are found in an account by themselves. */
export type MentionKind = 'number' | 'date' | 'name' | 'quote' | 'attribution';
/** What a row is about: a mention, what linked sentences say differently of one claim, or a whole claim. */
export type DetailKind = MentionKind | 'certainty' | 'cause' | 'wording' | 'claim';
export type Verdict = 'agree' | 'compatible' | 'conflict' | 'only';
/** How two compatible versions go together, or how two conflicting ones part. */
export type How =
  | 'rounded'
  | 'vaguer'
  | 'narrower'
  | 'hedged'
  | 'denied'
  | 'other source'
  | 'other cause'
  | 'other words'
  | 'reworded'
  | 'told differently'
  | 'cut'
  | 'other number'
  | 'other day'
  | 'other time'
  | 'other name'
  | 'other speaker'
  | 'changed words'
  | 'older report';

export type Certainty = 'stated' | 'hedged' | 'inferred';

/** The words in an article that state a detail: `article.text.slice(start, end) === text`, and `sentence` holds them. */
export interface Mention {
  article: string;
  text: string;
  start: number;
  end: number;
  /** The evidence sentence, letter for letter as in the article. */
  sentence: string;
  /** Comparable form: "two dozen" and "24" both give "24". */
  value: string;
  certainty?: Certainty;
  /** Who is credited: "an internal notice seen by South China Morning Post". */
  attribution?: string;
}

/** One outlet's mention of a detail. */
export type Version = Mention;

/** One fact about one thing at one time, with the version of each article that states it. */
export interface Detail {
  /** Stable for the same articles: the kind and the place of its first mention. */
  id: string;
  kind: DetailKind;
  /** What the fact is about, in the articles' own words: "fake accounts". */
  label: string;
  verdict: Verdict;
  how?: How;
  /** The places in `versions` of the two that decide the verdict. */
  between?: [number, number];
  /** Higher is shown first. */
  salience: number;
  versions: Version[];
}

/** Articles that carry one agency text count as one report. */
export interface Report {
  /** The article that stands for the report: the earliest, or the one being read. */
  article: string;
  /** Articles that carry the same text. */
  copies: string[];
}

/** A person or body that accounts quote or credit, one entry however they are called. */
export interface Voice {
  /** In the words of the account that says most of them: "Ines Holm, who audits developer tools". */
  name: string;
  /** Where each account names it first; `quoted` where it is quoted there directly. */
  articles: { article: string; start: number; end: number; quoted: boolean }[];
}

/** What the accounts call one person, act or thing: the words of each that says it otherwise than another. */
export interface Wording {
  versions: { article: string; text: string; start: number; end: number }[];
}

/** A claim that one account leads with and another buries. `sentence` counts from 0, of so many in the account. */
export interface Emphasis {
  claim: string;
  places: { article: string; sentence: number; of: number }[];
}

/** What comparing the accounts of one story gives. */
export interface Comparison {
  /** Most important first. */
  details: Detail[];
  voices: Voice[];
  words: Wording[];
  emphasis: Emphasis[];
  reports: Report[];
}

/** One candidate with how sure we are that it tells the same story. */
export interface Match {
  id: string;
  /** Probability, 0 to 1. */
  score: number;
  sameStory: boolean;
  reasons: MatchReason[];
}

/** What speaks for, or against, one story. `present` puts it into words: "both name Alibaba and Claude Code". */
export type MatchReason =
  | { says: 'names' | 'numbers' | 'headlines'; words: string[] }
  /** Whole days between the reports; `day` is the ISO day of the one matched. */
  | { says: 'days'; apart: number; day: string }
  | { says: 'languages' }
  /** The reader's own word. */
  | { says: 'reader'; same: boolean };

/** Failures a reader can be told about. Anything else is a bug and throws. */
export type Result<Value, Failure> = { ok: true; value: Value } | { ok: false; failure: Failure };
