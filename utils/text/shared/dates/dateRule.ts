import type { DateParts } from './dateParts';

/** Named groups of a match; a group that took no part is undefined. */
export type Groups = Record<string, string | undefined>;

/** A way to write a date. The pattern runs over lower-case tokens joined by single blanks: "3 : 30 p . m ." */
export interface DateRule {
  pattern: RegExp;
  read(groups: Groups): DateParts | undefined;
}

/** A rule whose pattern ends at the end of a word. */
export const rule = (pattern: string, read: DateRule['read']): DateRule => ({
  pattern: new RegExp(`${pattern}(?= |$)`, 'y'),
  read,
});
