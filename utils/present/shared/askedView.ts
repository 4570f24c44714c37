import type { Problem } from '@/utils/gather/problem';
import { isolate } from './isolate';
import { problemWords } from './problem';
import { writeClock, writeTime } from './times';
import type { Words } from './words';

/** How asking one address of an outlet went. Times in milliseconds since 1970. */
export interface AskedFacts {
  askedAt?: number;
  nextAt: number;
  /** Items in its last answer. */
  items: number;
  /** Why its last answer was of no use. */
  problem?: Problem;
}

/** When an outlet was asked, with how many items, or what failed and when it is asked again. */
export function outletAsked(addresses: AskedFacts[], words: Words): { line: string; failed: boolean } {
  const asked = addresses.filter(({ askedAt }) => askedAt !== undefined);
  const answered = asked.filter(({ problem }) => problem === undefined);
  const refused = asked.find(({ problem }) => problem !== undefined);
  const lines = [answered.length > 0 && answeredLine(answered, words), refused && refusedLine(refused, words)];
  const said = lines.filter((line) => typeof line === 'string');
  return {
    line: said.length === 0 ? words.t('notAskedYet') : said.join(' '),
    failed: refused !== undefined && answered.length === 0,
  };
}

function answeredLine(answered: AskedFacts[], words: Words): string {
  const items = answered.reduce((sum, one) => sum + one.items, 0);
  return words.count('answeredItems', items, writeClock(latest(answered), words));
}

function refusedLine(refused: AskedFacts, words: Words): string {
  const again = writeClock(Math.max(refused.nextAt, words.now), words);
  const why = refused.problem ? problemWords(refused.problem, words) : '';
  return words.t('refusedAt', writeClock(latest([refused]), words), why, again);
}

const latest = (asked: AskedFacts[]) => Math.max(...asked.map(({ askedAt = 0 }) => askedAt));

/** Who was asked for a story, as the background keeps it. */
export interface StoryAsked {
  asked: { of: number };
  failed: { outlet: string; reason: Problem }[];
  updatedAt: number;
}

/** How many outlets were asked for a story, when, how many answered, and since when items are kept. */
export function storyAsked({ asked, failed, updatedAt }: StoryAsked, since: number | undefined, words: Words): string {
  const time = writeClock(updatedAt, words);
  const first = words.count('askedAt', asked.of, time, asked.of - failed.length, failed.length);
  if (since === undefined) return first;
  return `${first} ${words.t('itemsSince', writeTime(new Date(since).toISOString().slice(0, 10), words))}`;
}

/** Which outlets failed and why: "Ledger: answered 403; Wire: access was taken back". */
export function failedLine(failed: StoryAsked['failed'], words: Words): string {
  return failed
    .map(({ outlet, reason }) => words.t('failedBecause', isolate(outlet), problemWords(reason, words)))
    .join('; ');
}
