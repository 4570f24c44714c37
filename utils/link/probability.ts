/** A logistic regression. */
export interface Regression {
  weights: number[];
  bias: number;
}

/** What a regression makes of features; `more` is added to the log odds. */
export function probability(features: number[], { weights, bias }: Regression, more = 0): number {
  let sum = bias + more;
  for (let at = 0; at < features.length; at += 1) sum += features[at]! * weights[at]!;
  return fromLogOdds(sum);
}

/** Four digits: what a last digit of a vector moves must not move what is shown. */
export function fromLogOdds(sum: number): number {
  return Math.round(1e4 / (1 + Math.exp(-sum))) / 1e4;
}
