/** How asking one address for news went, and when it may be asked again. Times in milliseconds since 1970. */
export interface Turn {
  nextAt: number;
  failures: number;
}

const MINUTE = 60_000;
/** Feeds change a few times an hour. */
const EVERY = 25 * MINUTE;
/** After three failures in a row an outlet rests for longer each time, up to a day. */
const LONGEST_REST = 24 * 60 * MINUTE;

/** The next turn after an answer: in time, or later where the outlet asks for a pause. */
export function afterAnswer(now: number, retryAfter?: string | null): Turn {
  return { nextAt: now + Math.max(EVERY, pauseAsked(retryAfter, now)), failures: 0 };
}

/** The next turn after a failure: 25 minutes, 50, 100, … up to a day, and never before the outlet allows it. */
export function afterFailure(now: number, failures: number, retryAfter?: string | null): Turn {
  const rest = Math.min(LONGEST_REST, EVERY * 2 ** Math.min(failures, 10));
  return { nextAt: now + Math.max(rest, pauseAsked(retryAfter, now)), failures: failures + 1 };
}

/**
 * A clock that was set back would leave turns far in the future; none is honestly further away than the longest rest.
 */
export function isDue({ nextAt }: Pick<Turn, 'nextAt'>, now: number): boolean {
  return nextAt <= now || nextAt > now + 2 * LONGEST_REST;
}

/** `Retry-After: 120` or a date, in milliseconds; at most a day, whatever it says. */
function pauseAsked(retryAfter: string | null | undefined, now: number): number {
  if (!retryAfter) return 0;
  const seconds = Number(retryAfter);
  const pause = Number.isFinite(seconds) ? seconds * 1000 : Date.parse(retryAfter) - now;
  return Number.isFinite(pause) ? Math.min(Math.max(0, pause), LONGEST_REST) : 0;
}
