/** Where a feed came from, for what it leaves unsaid. */
export interface FeedSource {
  url: string;
  /** Whose feed it is: the name for the items, and the hosts that are its own. */
  outlet: { name: string; domains: string[] };
  /** The name of another outlet at a host, where one is known. */
  outletAt?: (host: string) => string | undefined;
  language?: string;
  /** ISO 3166 alpha-2: it tells how days are written where the language alone does not. */
  country?: string;
  /** Milliseconds since 1970. */
  now: number;
}
