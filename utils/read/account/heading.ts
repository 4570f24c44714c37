/** A word that a heading in title case writes with a capital: not "of", "and", "the". */
const TELLING = /\p{L}[\p{L}'’-]{3,}/gu;
const MOST_WORDS = 16;
/** Names are capitals in any sentence; a heading has little else. */
const LEAST_CAPITALS = 0.8;
const ENDED = /[.!…。！]["”’»」)\]]*$/u;

/** "WATCH FALK ASK: ‘WHY?’", "AD": letters that are all capital, in a script that has small ones. */
const ALL_CAPITALS = /^[^\p{Ll}\p{Lo}]*\p{Lu}{2}[^\p{Ll}\p{Lo}]*$/u;

/** Whether a "sentence" is a heading or a link to another page: no end, and capitals on nearly all its words. */
export function isHeading(text: string): boolean {
  if (ALL_CAPITALS.test(text)) return true;
  if (ENDED.test(text) || text.split(/\s+/).length > MOST_WORDS) return false;
  const words = text.match(TELLING) ?? [];
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word));
  return words.length > 0 && capitals.length >= LEAST_CAPITALS * words.length;
}
