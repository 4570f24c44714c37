/** Coefficients of a pair's features, in the order of FEATURES. Written by scripts/learn/alignment.ts; do not edit. */
// biome-ignore format: one row a model
export const WEIGHTS = {
  number: {
    equal: [-4.98, 0, 0.52, 1.46, 1.22, 0.68, -0.52, 0, 4, 0.86, 1.35, 0, 0, -0.63, -0.51],
    unequal: [-5.71, 0.77, 0.38, 1.06, 2, 0.67, -0.44, -0.26, 0.44, 0.07, 0.6, 0.84, -1.28, 1.9, 0.75],
  },
  date: {
    equal: [-5.45, -0.44, 1.01, 4.02, 1.14, 0, 0, -0.28, 3.59, -1.08, 2.59, 0, 0, 0, 0],
    unequal: [-5.84, 1.24, 0.61, 1.47, 2.17, 0, 0, -0.13, 0.61, -0.01, 1.19, 0.89, -1.61, 0, 0],
  },
};
