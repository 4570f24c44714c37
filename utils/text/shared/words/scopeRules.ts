/**
 * What a language writes beside a number or a date to say what it takes in. "Behind" and "before" are the words next to it in its
 * sentence, "own" those of the mention itself; what a language does not tell so is absent.
 */
export interface ScopeRules {
  /** "11 other states", "another 12 hours": beside those told before */
  further: { behind?: RegExp; before?: RegExp; own?: RegExp };
  /** "three of them critically": of those whom the number before it counts */
  ofThem?: { behind?: RegExp; before?: RegExp };
  /** "nine days before" */
  earlier?: RegExp;
  /** "in the capital alone" */
  ofPart?: RegExp;
  /** "across Asia", "worldwide" */
  overall?: RegExp;
  /** "people familiar with the matter" */
  ofSources?: RegExp;
  /** "an average of 12" */
  average: { behind?: RegExp; before?: RegExp };
  /** "the bottom 40 percent": the share is the name of the group. */
  groupBefore?: RegExp;
  /** "in the prior three months", "the best six-month stretch": over which time something else was measured. */
  span: { behind?: RegExp; before?: RegExp };
  /** "Four people (including the shooter)" */
  withCulprit?: RegExp;
  /** "12 pupils and a teacher": who counts people has 13. */
  besideOne?: RegExp;
  /** "police said Wednesday": the day of what was said. */
  stated: { behind?: RegExp; before?: RegExp };
  /** What tells behind a value, or before it, that it is awaited rather than come. */
  expected: { behind?: RegExp; before?: RegExp };
  /** Whether a day is that of a photograph; `from` is its place in the text of its sentence. */
  isUnderPicture?(text: string, from: number): boolean;
}
