import type { Problem } from '@/utils/gather/problem';
import type { Result } from '@/utils/model';
import { readUpTo } from './readUpTo';

export interface Limits {
  /** Conditional headers and the like. */
  headers?: Record<string, string>;
  /** With a body the request is a POST. */
  body?: string;
  /** Whether an error status is an answer too, as for services that say in words what is wrong. */
  anyStatus?: boolean;
  mostBytes: number;
  /** Which addresses an answer may come from in the end, redirects followed. */
  accept: (url: string) => boolean;
  /** Whether a redirect is refused before it is followed, as for requests that carry words. */
  direct?: boolean;
}

export interface Answer {
  status: number;
  url: string;
  headers: Headers;
  bytes: Uint8Array;
}

/** Chrome stops a worker whose fetch has had no answer for 30 s. */
const LONGEST_MS = 20_000;

/**
 * Fetches without cookies or referrer, bounded in bytes and time (20 s in all, so a slow drip ends too). The failure says
 * what is wrong; 304 is an answer, any other status outside 200–299 is a failure.
 *
 * A redirect that is followed cannot be looked at before: `redirect: 'manual'` hides where it leads, and to refuse it on
 * the way takes a permission that readers are warned of. So an outlet can bring about one GET to an address of the
 * reader's network, without cookies, referrer or words; what answers there is dropped.
 */
export async function fetchLimited(
  url: string,
  { headers, body, anyStatus = false, mostBytes, accept, direct = false }: Limits,
): Promise<Result<Answer, Refusal>> {
  if (!accept(url)) return refused({ is: 'notPublic' });
  try {
    const signal = AbortSignal.timeout(LONGEST_MS);
    const response = await fetch(url, {
      headers,
      body,
      method: body === undefined ? 'GET' : 'POST',
      signal,
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
      redirect: direct ? 'manual' : 'follow',
    });
    if (isRedirect(response)) return refused({ is: 'leadsElsewhere' });
    if (!accept(response.url || url)) return refused({ is: 'leadsToNotPublic' });
    if (response.status !== 304 && !response.ok && !anyStatus)
      return refused({ is: 'status', status: response.status }, response.headers.get('retry-after'));
    const bytes = await readUpTo(response.body, mostBytes);
    if (bytes === undefined) return refused({ is: 'tooLarge', megabytes: Math.round(mostBytes / 1_000_000) });
    return { ok: true, value: { status: response.status, url: response.url || url, headers: response.headers, bytes } };
  } catch (error) {
    if ((error as Error).name === 'TimeoutError') return refused({ is: 'timeout' });
    return refused({ is: !direct && (await leadsAway(url)) ? 'moved' : 'unreachable' });
  }
}

/** Whether an address that could not be read answers after all, with a redirect to where we may not go. */
async function leadsAway(url: string): Promise<boolean> {
  try {
    const signal = AbortSignal.timeout(LONGEST_MS);
    const options = { credentials: 'omit', referrerPolicy: 'no-referrer', cache: 'no-store' } as const;
    return isRedirect(await fetch(url, { ...options, signal, redirect: 'manual' }));
  } catch {
    return false;
  }
}

/** Browsers hide a redirect's status, Node does not. */
const isRedirect = ({ type, status }: Response) =>
  type === 'opaqueredirect' || [301, 302, 303, 307, 308].includes(status);

export interface Refusal {
  problem: Problem;
  retryAfter?: string | null;
}

function refused(problem: Problem, retryAfter?: string | null): Result<never, Refusal> {
  return { ok: false, failure: { problem, retryAfter } };
}
