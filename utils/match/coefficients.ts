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
  page: [-6.14, 4.91, 2.18, 2.94, 0.28, 4.53, 3.03, 3.59, 1.47, 2.78, 0.48, 4.29, 1.7, -3.42, -2.46],
  item: [-4.57, 3.84, 4.54, 3.26, 0.02, 4.1, 3.66, 0.59, 1.0, 2.65, -0.59, 5.24, 2.12, -4.52, -1.4],
  company: [0.99, 0.43, 0.27, 0.14, 0.56],
  threshold: 0.4,
};
