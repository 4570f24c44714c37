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

const EVENT_TYPES = new Map(
  GROUPS.trim()
    .split('\n')
    .flatMap((line, eventType) => line.split(' ').map((word) => [standingStem(stem(word)), eventType] as const)),
);

/** Whether both tell a eventType or fate, and one. */
export function shareEventType(a: { eventType?: number }, b: { eventType?: number }): boolean {
  return a.eventType !== undefined && a.eventType === b.eventType;
}

/** A number for the kind of eventType or fate that the words round a count name first: "killed" and "dead" give one. */
export function eventTypeOf(things: readonly string[]): number | undefined {
  for (const thing of things) {
    const eventType = EVENT_TYPES.get(thing);
    if (eventType !== undefined) return eventType;
  }
  return undefined;
}
