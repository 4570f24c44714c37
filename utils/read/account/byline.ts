const MONTH = '(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)\\p{L}*\\.?';
const DAY = `(?:${MONTH} \\d{1,2}(?:st|nd|rd|th)?|\\d{1,2}(?:st|nd|rd|th)? ${MONTH}),? (?:19|20)\\d\\d|\\d{1,2}[./]\\d{1,2}[./](?:19|20)?\\d\\d`;

/** "On behalf of Falk & Holm, LLP. posted in Harbour Law on Friday, May 4, 2026.": who put a page there, and when. */
const BYLINE = new RegExp(
  `^\\P{L}*(?:(?:on behalf of|by|written by|article|story)\\s[^\\n]{0,120})?\\b(?:posted|published|filed)(?: (?:in|to|under) [^\\n]{2,60}?)?(?: on|:|,)+ (?:\\p{L}{3,9}, )?(?:${DAY})[^\\n]{0,30}$`,
  'iu',
);

/** Whether a sentence tells of the page alone who put it there and when. */
export function isByline(text: string): boolean {
  return BYLINE.test(text);
}
