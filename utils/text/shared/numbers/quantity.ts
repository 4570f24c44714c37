import type { WrittenNumber } from './interval';

export type NumberForm =
  | 'count'
  | 'money'
  | 'percent'
  | 'percentage point'
  | 'fraction'
  | 'age'
  | 'size'
  | 'duration'
  | 'rank'
  | 'score'
  /** How many times as much as something else: "doubled". */
  | 'multiple'
  | 'temperature'
  | 'magnitude'
  /** It names a thing rather than counting: "Route 94", "Apartment 3". */
  | 'label';

/** A number with its unit and what loosens it, over the tokens from `first` up to, not with, `next`. */
export interface Quantity extends WrittenNumber {
  first: number;
  next: number;
  form: NumberForm;
  /** Singular English word or ISO 4217 code: "mile", "year", "USD". Absent for plain counts. */
  unit?: string;
  /** What one unit is worth in the base unit of its dimension, so that miles meet kilometres. */
  measure?: { dimension: string; factor: number };
  /** The parts of a score or record: [52, 3]. */
  parts?: number[];
  /** Words of the phrase itself that say what is counted: "girl", "killed" of "a girl was killed". */
  within?: string[];
}
