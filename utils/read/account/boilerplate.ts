import { isCaption } from './caption';
import { isHeading } from './heading';

/**
 * "Senator Ida Falk Ida Jane FalkThe Morning Brief: … | Lawmakers dismiss fears … MORE": what a list of links about a person
 * leaves in the text of a page. The first headline stands against the name, "more" in capitals ends the list.
 */
const PASTED = /\p{Lu}\p{Ll}{2,}\p{Lu}[\p{L}'’]*\s[^\n]{10,900}?\sMORE(?![.!?,"”])/u;

/** What pages say of themselves: who may print a text, where to write, who helped. */
const OF_THE_PAGE =
  /\b(?:(?:additional )?reporting by|editing by|contributed to this (?:report|article|story)|send (?:us )?(?:your )?tips to|for licensing opportunities|without charge to any eligible|all rights reserved|sign up (?:for|to) our|subscribe to our|follow (?:\p{L}+ ){1,3}on (?:twitter|facebook|instagram)|copyright \d{4}|may not be (?:published|reproduced))\b|©/iu;

/** "1." of a list */
const WORD = /\p{L}{2}|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** Whether a sentence tells nothing of the story itself, or cannot be read as headlines of others stand in its midst. */
export function isBoilerplate(text: string): boolean {
  return !WORD.test(text) || isHeading(text) || isCaption(text) || PASTED.test(text) || OF_THE_PAGE.test(text);
}
