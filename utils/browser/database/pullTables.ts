import type { Problem } from '@/utils/gather/problem';

/** One address that is asked for news, and how asking went. Times in milliseconds since 1970. */
export interface PullRow {
  url: string;
  /** Id of the outlet it belongs to. */
  outlet: string;
  kind: 'feed' | 'sitemap';
  etag?: string;
  lastModified?: string;
  /** When these two were given. */
  validatedAt?: number;
  nextAt: number;
  failures: number;
  askedAt?: number;
  /** When the last request began. */
  begunAt?: number;
  /** Requests begun that never ended, since the background was stopped in the middle. */
  cutOff?: number;
  /** Why the last answer was of no use; absent when it was fine. */
  problem?: Problem;
  /** Items in the last answer. */
  items: number;
}

/** The table of addresses to ask, to be declared with the others. */
export const PULL_TABLES = { pulls: 'url, outlet' };
