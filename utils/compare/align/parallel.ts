/** How far two sentences are from where the sentences round them lead; see `parallels`. */
export type Parallel = (a: number, b: number) => number;

/** Two sentences that are each other's best match. */
export interface Anchor {
  a: number;
  b: number;
  likeness: number;
}

/** Sentences this far off still bear on each other's place. */
const REACH = 3;
/** An anchor must be at least this like. */
const LEAST_LIKE = 0.15;

/**
 * Accounts of one event often tell it in one order, also in other words. For every sentence of one account the anchors
 * round it lead to a place in the other; the value is 1 there and falls with the distance, 0 where no anchor is near.
 */
export function parallels(anchors: Anchor[], lengthA: number): Parallel {
  const near = anchors.filter(({ likeness }) => likeness >= LEAST_LIKE);
  const places = Array.from({ length: lengthA }, (_, sentence) => placesFrom(sentence, near));
  return (a, b) => {
    const led = places[a];
    if (led === undefined || led.length === 0) return 0;
    const total = led.reduce((sum, { weight }) => sum + weight, 0);
    const found = led.reduce((sum, { to, weight }) => sum + weight * Math.exp(-Math.abs(to - b) / 1.5), 0);
    return (found / total) * Math.min(1, total);
  };
}

function placesFrom(sentence: number, anchors: Anchor[]): { to: number; weight: number }[] {
  return anchors.flatMap(({ a, b, likeness }) => {
    const distance = Math.abs(a - sentence);
    return distance > REACH ? [] : [{ to: b + sentence - a, weight: (2 * likeness) / (1 + distance) }];
  });
}

/** Share of the shorter account's sentences that have an anchor which follows the anchor before it in both accounts. */
export function stepsTogether(anchors: Anchor[], length: number): number {
  const near = anchors.filter(({ likeness }) => likeness >= LEAST_LIKE).sort((x, y) => x.a - y.a);
  const inOrder = near.filter(({ b }, at) => at === 0 || (b > near[at - 1]!.b && b - near[at - 1]!.b <= 2 * REACH));
  return inOrder.length / Math.max(1, length);
}
