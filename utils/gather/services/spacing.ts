/** After this many failures in a row a service rests: it is down, or wants no more of us. */
const MOST_FAILURES = 3;
const REST = 15 * 60_000;

/** Milliseconds to wait before a service may be asked again, after its spacing or, when it keeps failing, its rest. */
export function waitBefore(
  { askedAt = 0, failures }: { askedAt?: number; failures: number },
  spacing: number,
  now: number,
): number {
  const least = failures >= MOST_FAILURES ? REST : spacing;
  // A clock that was set back must not make the wait longer than it would ever be.
  return Math.max(0, Math.min(least, askedAt + least - now));
}
