import { stem } from '@/utils/text/en/words/stem';
import { standingStem } from '@/utils/text/en/words/synonyms';

/** What befalls people and things in the news. The words of a line tell one. */
const FATES = `
kill
injure
missing
arrest
evacuate displace flee fled
homeless
rescue
destroy damage collapse`;

/** Other deeds whose doers or objects news counts. */
const DEEDS = `
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

const LAST_FATE = FATES.trim().split('\n').length - 1;

const EVENT_TYPES = new Map(
  `${FATES}${DEEDS}`
    .trim()
    .split('\n')
    .flatMap((line, eventType) => line.split(' ').map((word) => [standingStem(stem(word)), eventType] as const)),
);

/** Whether both tell a eventType or fate, and one. */
export function shareEventType(a: { eventType?: number }, b: { eventType?: number }): boolean {
  return a.eventType !== undefined && a.eventType === b.eventType;
}

/** Whether one is told of those whom this befell and the other of those whom that befell: five killed beside five injured. */
export function tellOtherFates(a: { eventType?: number }, b: { eventType?: number }): boolean {
  const isFate = ({ eventType }: { eventType?: number }) => eventType !== undefined && eventType <= LAST_FATE;
  return isFate(a) && isFate(b) && a.eventType !== b.eventType;
}

/** A number for the kind of eventType or fate that the words round a count name first: "killed" and "dead" give one. */
export function eventTypeOf(things: readonly string[]): number | undefined {
  for (const thing of things) {
    const eventType = EVENT_TYPES.get(thing);
    if (eventType !== undefined) return eventType;
  }
  return undefined;
}
