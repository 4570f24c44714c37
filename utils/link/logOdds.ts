/** A probability of zero is none that was measured. */
const LEAST_PROBABILITY = 0.003;

/** The logarithm of the odds, finite at 0 and 1. */
export function logOdds(probability = 0): number {
  const held = Math.min(1 - LEAST_PROBABILITY, Math.max(LEAST_PROBABILITY, probability));
  return Math.log(held / (1 - held));
}
