const names = (words: string, first: number): [string, number][] =>
  words.split(' ').flatMap((group, index) => group.split('/').map((name): [string, number] => [name, first + index]));

/** Month names and their short forms, without the full stop, to 1–12. */
export const MONTHS: ReadonlyMap<string, number> = new Map(
  names(
    'january/jan february/feb march/mar april/apr may june/jun july/jul august/aug september/sept/sep october/oct november/nov december/dec',
    1,
  ),
);

/** Day names and their short forms to 0–6, Sunday first. */
export const WEEKDAYS: ReadonlyMap<string, number> = new Map(
  names(
    'sunday/sundays monday/mondays tuesday/tues/tuesdays wednesday/weds/wednesdays thursday/thurs/thur/thursdays friday/fridays saturday/saturdays',
    0,
  ),
);
