import type { FeedFailure } from './formats/entry';

/** Why asking an outlet or a service was of no use. `present` puts it into the reader's language. */
export type Problem =
  | { is: PlainProblem }
  | { is: 'status'; status: number }
  /** The answer as sent, or once unpacked. */
  | { is: 'tooLarge' | 'unpacksTooLarge'; megabytes: number }
  /** What a service says of itself, in its own words. */
  | { is: 'says'; words: string }
  | { is: 'deadEngines'; engines: string };

/** What needs no figure and no words beside it. */
export type PlainProblem =
  | FeedFailure
  | 'notPublic'
  | 'moved'
  | 'leadsElsewhere'
  | 'leadsToNotPublic'
  | 'timeout'
  | 'unreachable'
  | 'notAllowed'
  | 'accessTakenBack'
  | 'noFeedKnown'
  | 'noSpace'
  | 'notKept'
  | 'noArticle'
  | 'tooManyRequests'
  | 'searxngLimits'
  | 'gdeltSheds'
  | 'keyRefused'
  | 'noLogIn'
  | 'webPage'
  | 'noResults'
  | 'needsKey'
  | 'needsAddress'
  | 'needsAddressAndIndex'
  | 'noIndex'
  | 'partOfIndex'
  | 'noJsonAllowed'
  | 'rests'
  | 'linkOnly';
