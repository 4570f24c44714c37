/** How a language names who speaks. In all patterns the first group that took part is the speaker. */
export interface SpeechRules {
  /** Over what stands right behind a quotation, in the order in which they are tried. */
  after: RegExp[];
  /** Over the words of the sentence before a quotation, up to its mark. */
  before: RegExp[];
  /** Over a quotation whose tag stands inside it: “I trust in God,” Mr. Obama said, “but …”. */
  inside?: RegExp;
  /** A pronoun that stands for the last one named. */
  pronoun: RegExp;
  /** Those who spoke in the text before, for a pronoun; global. */
  spoken: RegExp;
  /** Words after which a speaker said it together with another: "He and | Lois Ott". */
  together: RegExp;
  /** Words that look like names and are none: "He", "The". */
  noName: RegExp;
  /** Whether a name is told by its capital. */
  hasCapitals: boolean;
  /** Who is credited with a sentence's content, the most telling first; tried over the sentence. */
  credits: RegExp[];
  /** How a sentence is hedged: "allegedly", "soll … haben"; tried when nobody is credited. */
  hedges: RegExp;
  /** Words of a credit that do not name its source; global. */
  crediting: RegExp;
}
