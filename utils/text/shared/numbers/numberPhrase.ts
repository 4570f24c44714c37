import type { Quantity } from './quantity';

/** A number as a sentence tells it, with offsets into the sentence. */
export interface NumberPhrase extends Omit<Quantity, 'first' | 'next' | 'within'> {
  start: number;
  end: number;
  /** Stems of what is counted, nearest to the number first. */
  counted: string[];
  /** The stem of the noun that it counts, where that is said with the number. */
  head?: string;
}

/** A number before it is known what it counts. */
export type NumericExpression = Omit<NumberPhrase, 'counted' | 'head'>;
