import { COEFFICIENTS } from './coefficients';
import { similarity } from './features';
import { pairOdds } from './rank';
import type { TfIdfProfile } from './tfIdf';

/** Another account, with how surely the two alone tell one story: the logarithm of the odds. */
export interface Neighbour {
  id: string;
  odds: number;
}

/** So many of the most similar that the index finds are looked at; a story of more outlets is joined through those between. */
export const MOST_NEIGHBOURS = 20;
/** Less like each other than this, two items tell one story in 1 of 20 cases, and judging them takes most of the time. */
const LEAST_LIKENESS = 0.1;
/** Below these odds a pair is as good as any two that were not found at all. */
export const LEAST_ODDS = -4;

/** Of the accounts that an index found for one, those that may tell the same story. */
export function neighboursOf(account: TfIdfProfile, found: TfIdfProfile[]): Neighbour[] {
  return found
    .filter((other) => other.id !== account.id && similarity(account, other) >= LEAST_LIKENESS)
    .map((other) => ({ id: other.id, odds: pairOdds(account, other, COEFFICIENTS) }))
    .filter(({ odds }) => odds >= LEAST_ODDS);
}
