/** So many of the likest that the index finds are looked at; they hold 95 to 99.8 % of the accounts looked for. */
export const SHORTLIST = 80;
/** Of 14,140 accounts looked for, all but 7 of those that the index finds are at least this near to the likest one. */
const NEARNESS = 0.1;

/**
 * Which of the likest accounts, best first, are worth judging: not the article itself, and none that is far less like it
 * than the likest other one.
 */
export function worthJudging<Found extends { id: string; score: number }>(article: string, found: Found[]): Found[] {
  const others = found.filter(({ id }) => id !== article);
  return others.filter(({ score }) => score >= NEARNESS * others[0]!.score);
}
