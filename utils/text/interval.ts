/** How a writer loosens a number: "nearly", "about", "at least", "more than", "up to", "less than". */
export type Modifier = 'nearly' | 'about' | 'at least' | 'more than' | 'at most' | 'less than';

/** A number as written: "nearly 25,000" is low and high 25000, modifier nearly, step 1000. */
export interface WrittenNumber {
  /** Equal unless the words give a range ("5 to 7") or are vague ("dozens"). */
  low: number;
  high: number;
  modifier?: Modifier;
  /** Worth of the last significant digit: 100,000 for "28.8 million", 1 for "12". */
  step: number;
  /** Words that give a size and no number: "dozens", "several", "thousands". */
  vague?: boolean;
}
