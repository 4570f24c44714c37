/** Made by `scripts/learn/across.ts`, which says how, and with what figures. */
export const ACROSS = {
  /** The constant, then one number a sign of `acrossSigns`. */
  weights: [-6.37, 2.41, 2.53, 2.48, 3.58, 3.05, 0],
  /** From this probability on, two accounts are said to tell the same story. */
  threshold: 0.5,
};
