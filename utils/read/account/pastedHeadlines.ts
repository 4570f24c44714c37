/**
 * "Senator Ida Falk Ida Jane FalkThe Morning Brief: … | Lawmakers dismiss fears … MORE": what a list of links about a person
 * leaves in the text of a page. The first headline stands against the name, "more" in capitals ends the list.
 */
const PASTED = /\p{Lu}\p{Ll}{2,}\p{Lu}[\p{L}'’]*\s[^\n]{10,}\sMORE(?![.!?,"”])/u;

/** Whether headlines of other articles stand in the midst of a sentence, which nobody can read then. */
export function hasPastedHeadlines(text: string): boolean {
  return PASTED.test(text);
}
