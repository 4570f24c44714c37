import { isHeading } from './heading';

/**
 * "Senator Ida Falk Ida Jane FalkThe Morning Brief: … | Lawmakers dismiss fears … MORE": what a list of links about a person
 * leaves in the text of a page. The first headline stands against the name, "more" in capitals ends the list.
 */
const PASTED = /\p{Lu}\p{Ll}{2,}\p{Lu}[\p{L}'’]*\s[^\n]{10,}\sMORE(?![.!?,"”])/u;

/** What pages say of themselves: who may print a text, where to write, who helped. */
const OF_THE_PAGE =
  /\b(?:(?:additional )?reporting by|editing by|contributed to this (?:report|article|story)|send (?:us )?(?:your )?tips to|for licensing opportunities|without charge to any eligible|all rights reserved|sign up (?:for|to) our|subscribe to our|follow (?:us|him|her|them) on)\b/i;

/** Whether a sentence tells nothing of the story itself, or cannot be read as headlines of others stand in its midst. */
export function isBoilerplate(text: string): boolean {
  return isHeading(text) || PASTED.test(text) || OF_THE_PAGE.test(text);
}
