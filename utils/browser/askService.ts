import type { AskService } from '@/utils/gather/services/service';

/** Chromium stops a background whose fetch has had no answer for 30 s. */
const LONGEST_MS = 20_000;
/** No search answers with more; beyond this it is something else. */
const MOST_CHARACTERS = 5_000_000;

/** Sends one request to a service that the reader switched on, without cookies or referrer. */
export const askService: AskService = async ({ url, method, headers, body }) => {
  try {
    const signal = AbortSignal.timeout(LONGEST_MS);
    const options = { method, headers, body, signal, credentials: 'omit', referrerPolicy: 'no-referrer' } as const;
    const answer = await fetch(url, { ...options, cache: 'no-store' });
    const text = await answer.text();
    if (text.length > MOST_CHARACTERS) return { ok: false, failure: 'its answer is too large' };
    return { ok: true, value: { status: answer.status, text } };
  } catch (problem) {
    const isLate = problem instanceof DOMException && problem.name === 'TimeoutError';
    return { ok: false, failure: isLate ? 'no answer within 20 seconds' : 'it could not be reached' };
  }
};
