/** How far two sentences are from where the sentences round them lead; see `parallels`. */
export type Parallel = (a: number, b: number) => number;

/** Two sentences that are each other's best match, and at least `LEAST_LIKE` alike. */
export interface Anchor {
  a: number;
  b: number;
  likeness: number;
}

/** Sentences this far off still bear on each other's place. */
const REACH = 3;
/** An anchor must be at least this like. */
export const LEAST_LIKE = 0.15;

/**
 * Accounts of one event often tell it in one order, also in other words. For every sentence of one account the anchors
 * round it lead to a place in the other; the value is 1 there and falls with the distance, 0 where no anchor is near.
 */
export function parallels(anchors: Anchor[], lengthA: number): Parallel {
  const leads = leadsOf(anchors, lengthA);
  return (a, b) => {
    const led = leads[a];
    if (led === undefined || led.total === 0) return 0;
    let found = 0;
    for (const { to, weight } of led.places) found += weight * nearness(to - b);
    return (found / led.total) * Math.min(1, led.total);
  };
}

/** Where the anchors round a sentence lead, each with its weight. */
interface Lead {
  places: { to: number; weight: number }[];
  total: number;
}

function leadsOf(anchors: Anchor[], lengthA: number): Lead[] {
  const leads = Array.from({ length: lengthA }, (): Lead => ({ places: [], total: 0 }));
  for (const { a, b, likeness } of anchors) {
    for (let sentence = Math.max(0, a - REACH); sentence <= Math.min(lengthA - 1, a + REACH); sentence += 1) {
      const weight = (2 * likeness) / (1 + Math.abs(a - sentence));
      leads[sentence]!.places.push({ to: b + sentence - a, weight });
      leads[sentence]!.total += weight;
    }
  }
  return leads;
}

/** Distances are whole sentences, and every pair of mentions asks. At the end of the table nearness is 0 to the last bit. */
const NEARNESS = Array.from({ length: 1200 }, (_, distance) => Math.exp(-distance / 1.5));

function nearness(distance: number): number {
  return NEARNESS[Math.abs(distance)] ?? 0;
}

/** From this share on two accounts tell their things in one order. */
export const IN_STEP = 0.4;

/** Share of the shorter account's sentences that have an anchor which follows the anchor before it in both accounts. */
export function stepsTogether(anchors: Anchor[], length: number): number {
  const inOrder = anchors.filter(({ b }, at) => at === 0 || follows(b, anchors[at - 1]!.b));
  return inOrder.length / Math.max(1, length);
}

function follows(b: number, before: number): boolean {
  return b > before && b - before <= 2 * REACH;
}
