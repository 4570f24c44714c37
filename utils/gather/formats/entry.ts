/** What a feed says of one article, before anything in it is believed. Titles and summaries are HTML. */
export interface FeedEntry {
  title?: string;
  /** As written, the article's own address first: perhaps relative, perhaps no address at all. */
  links: { href?: string; base?: string }[];
  /** The shortest account first; those that are not there are undefined. */
  summaries: (string | undefined)[];
  /** As written, the time of publishing first. */
  times: string[];
  language?: string;
  /** The outlet that a search feed names for its entry. */
  source?: { title?: string; url?: string };
}

/** What a feed or sitemap holds. A sitemap index holds no entries, but further sitemaps, the newest first. */
export interface Feed {
  title?: string;
  /** What relative links are resolved against, as written. */
  base?: string;
  language?: string;
  entries: FeedEntry[];
  sitemaps: string[];
  /** False where it was cut off before its end. */
  isWhole: boolean;
}

export type FeedFailure = 'empty' | 'page' | 'not-a-feed' | 'broken' | 'no-headlines' | 'no-items';
