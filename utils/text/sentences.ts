/** A sentence, caption or heading; `start` and `end` are offsets into the text it was cut from. */
export interface Sentence {
  index: number;
  start: number;
  end: number;
  text: string;
  /** Index of the paragraph that holds it. */
  paragraph: number;
}
