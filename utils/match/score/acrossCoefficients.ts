/** Made by `scripts/learn/across.ts`, which says how, and with what figures. */
export const ACROSS = {
  /** The constant, then one number a sign of `acrossSigns`. */
  weights: [-6.36, 2.39, 2.45, 2.39, 3.55, 3.13, 0],
  /** From this probability on, two accounts are said to tell the same story. */
  threshold: 0.5,
};
