/** The machine is too slow for the model. */
export class TooSlow extends Error {}

/** At this a sentence takes half a second. */
const MOST_MS_A_TOKEN = 12;
/** The first windows are slower: the browser is still compiling. */
const BEFORE_JUDGING = 4;

/**
 * Looks at the time of each window, and throws where the fastest of several was too slow: the others tell how busy the
 * machine is, and only the fastest how slow.
 */
export function createSpeedCheck(now: () => number): (tokens: number) => void {
  let last = now();
  let seen = 0;
  let fastest = Number.POSITIVE_INFINITY;
  return (tokens) => {
    const time = now();
    fastest = Math.min(fastest, (time - last) / tokens);
    last = time;
    seen += 1;
    if (seen >= BEFORE_JUDGING && fastest > MOST_MS_A_TOKEN) throw new TooSlow();
  };
}
