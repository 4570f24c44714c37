/** One feature's share in a probability: the log odds move by value × weight. */
export interface Part {
  feature: string;
  value: number;
  weight: number;
}

/** A probability with what speaks for it and against it, what moves it most first. */
export interface Reasoned {
  probability: number;
  parts: Part[];
}

/** What a logistic regression makes of each feature; those that say nothing are left out. */
export function partsOf(names: string[], values: number[], weights: number[]): Part[] {
  return names
    .map((feature, at) => ({ feature, value: Math.round(values[at]! * 1e4) / 1e4, weight: weights[at]! }))
    .filter(({ value, weight }) => value * weight !== 0)
    .toSorted((a, b) => Math.abs(b.value * b.weight) - Math.abs(a.value * a.weight));
}
