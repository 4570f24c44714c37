/** Each column: the constant, then one number a sign. */
export interface Coefficients {
  /** Pairs of pages, by the signs of `evidence`. */
  page: number[];
  /** Pairs in which one account is as short as a feed's item. */
  item: number[];
  /** The second step, by the signs of `company`. */
  company: number[];
  /** From this probability on, two accounts are said to tell the same story. */
  threshold: number;
}

/** Made by `scripts/learn/match.ts`, which says how, and with what figures. */
export const COEFFICIENTS: Coefficients = {
  page: [-6.55, 3.91, 2.17, 3.16, 0.25, 4.51, 2.95, 3.03, 1.21, 2.52, 0.71, 3.81, 1.61, -3.19, -2.24, 0.47, 2.09],
  item: [-4.93, 2.81, 4.11, 3.5, 0.12, 4.31, 3.54, 0.44, 1.17, 2.5, -0.3, 5.02, 1.91, -4.37, -1.38, 0.36, 1.88],
  company: [-2.62, 0.86, 3.32, 0.18, 0.92],
  threshold: 0.4,
};
