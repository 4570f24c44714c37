const NAME = String.raw`\p{Lu}[\p{L}\p{N}&.’'-]*`;
const NAMES = `${NAME}(?:[ /](?:(?:and|of) )?${NAME}){0,5}`;
/** "the Quinnipiac University poll", "a poll by Gallup", "Gallup polled". */
const PATTERNS = [
  new RegExp(String.raw`(${NAMES}) (?:\p{Ll}+ ){0,2}(?:polls?|surveys?|polling|polled|surveyed)\b`, 'gu'),
  new RegExp(String.raw`\b(?:poll|survey)s? (?:\p{Ll}+ ){0,3}?(?:by|from|for)(?: the)? (${NAMES})`, 'gu'),
];
/** Capitalised words that stand before "poll" and name no pollster. */
const NOT_POLLSTERS = new Set(
  'a an the in on one this that another new monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december exit national'.split(
    ' ',
  ),
);

/** "54 percent of voters approve": what people were asked, not "an unemployment rate of 4 percent". */
const POLLED =
  /\b(?:polls?|polled|surveys?|surveyed|voters|respondents|Americans|adults|approv\w+|disapprov\w+|favou?r\w*|support(?:s|ed)?|oppos\w+)\b/;

/** Whether a sentence tells what people told a poll. */
export function tellsOfPoll(sentence: string): boolean {
  return POLLED.test(sentence);
}

/** The words, in lower case, that name who took the polls that a text speaks of. */
export function pollstersIn(text: string): string[] {
  const names = PATTERNS.flatMap((pattern) => [...text.matchAll(pattern)].map(([, name]) => name!));
  return names
    .flatMap((name) => name.toLowerCase().split(/[ /]+/))
    .map((word) => word.replace(/['’]s$/, ''))
    .filter((word) => !NOT_POLLSTERS.has(word));
}
