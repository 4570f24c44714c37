/** Coefficients of the features of a pair, in the order of FEATURES. */
export const WEIGHTS = {
  number: {
    equal: [-4, 4, 1, 4, 0.5, 1.5, -1.5, 0.3, 1.2, 2, 0.5, 0, 0, 0, 1],
    unequal: [-6, 4, 1, 3, 1, 1.5, -2, 0.3, 0.5, 0.5, 0.5, 1, -3, 1, 3],
  },
  date: {
    equal: [-3, 3, 1, 4, 0.7, 0, 0, 0, 1, 1, 0.5, 0, 0, 0, 0],
    unequal: [-6, 4, 1, 4, 1, 0, 0, 0, 0.5, 0.5, 0.5, 1, -3, 0, 0],
  },
};
