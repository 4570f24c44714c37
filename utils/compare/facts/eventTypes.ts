import { stem } from '@/utils/text/en/words/stem';
import { standingStem } from '@/utils/text/en/words/synonyms';

/** Deeds and fates whose doers, victims or objects news counts. The words of a line tell one. */
const GROUPS = `
kill
injure
missing
arrest
evacuate displace flee fled
homeless
rescue
destroy damage collapse
population resident
serve sentence prison jail
offer bid
vote
test infect confirm positive case
hospital hospitalize
fire
board
attend
hijack seize
hold held hostage`;

const DEEDS = new Map(
  GROUPS.trim()
    .split('\n')
    .flatMap((line, deed) => line.split(' ').map((word) => [standingStem(stem(word)), deed] as const)),
);

/** Whether both tell a deed or fate, and one. */
export function tellOneDeed(a: { deed?: number }, b: { deed?: number }): boolean {
  return a.deed !== undefined && a.deed === b.deed;
}

/** A number for the kind of deed or fate that the words round a count name first: "killed" and "dead" give one. */
export function deedOf(things: readonly string[]): number | undefined {
  for (const thing of things) {
    const deed = DEEDS.get(thing);
    if (deed !== undefined) return deed;
  }
  return undefined;
}
