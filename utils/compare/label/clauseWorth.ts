/** Who "she" is, another sentence tells. */
const PRONOUN = /^["“]?(?:he|she|it|they|we|i|you|this|that|these|those|there|who|what)(?:['’]|\b)/i;
const OF_PRONOUN = 0.4;
/** These are likely who speaks, where that is known; "there is a hatch" and "it is hard to say" mean nobody. */
const SPEAKER = /^(?:he|she|i|we)\b/i;
const EXPLETIVE = /^(?:there\b|it(?:['’]s| is| was) (?:\w+ ){1,2}(?:to|that|for|there)\b)/i;
export const OF_KNOWN_PRONOUN = 0.7;
/** "did not respond to an email", "declined to comment", "spoke on condition of anonymity": what was not told, or by whom. */
const NO_ANSWER =
  /\b(?:declined?|refused?|available|reached)\b.*\bcomment(?:ing)?\b|(?:\bnot|n['’]t)\b.{0,20}\b(?:respond|reply|return)\b|\bcondition of anonymity\b/i;
const OF_NO_ANSWER = 0.1;

export function opensWithPronoun(text: string): boolean {
  return PRONOUN.test(text);
}

/** How much of what a clause tells counts: less where whom it is about stands elsewhere, which who speaks may be. */
export function worthOf(clause: string, isOfSpeaker: boolean): number {
  if (NO_ANSWER.test(clause)) return OF_NO_ANSWER;
  if (!opensWithPronoun(clause)) return 1;
  return (isOfSpeaker && SPEAKER.test(clause)) || EXPLETIVE.test(clause) ? OF_KNOWN_PRONOUN : OF_PRONOUN;
}
