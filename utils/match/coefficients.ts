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
  page: [-6.61, 3.77, 2.17, 3.08, 0.27, 4.6, 2.95, 2.88, 1.23, 2.5, 0.8, 3.69, 1.59, -3.11, -2.23, 0.53, 2.06],
  item: [-4.98, 2.79, 4.05, 3.61, 0.14, 4.37, 3.53, 0.42, 1.15, 2.46, -0.27, 4.93, 1.91, -4.33, -1.38, 0.39, 1.89],
  company: [-2.58, 0.86, 3.27, 0.18, 0.9],
  threshold: 0.4,
};
