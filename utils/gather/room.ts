/** What is kept, and the disk it is kept on. Bytes. */
export interface Room {
  items: number;
  usage: number;
  quota: number;
}

/** Beyond this share of what the browser allows, other things it keeps for us could no longer be written. */
const FULL = 0.8;
/** What goes then: enough that it does not come to this every night. */
const PART = 1 / 4;

/** How many of the oldest items must go, so that no more than `most` are kept and the disk has room left. */
export function itemsToDrop({ items, usage, quota }: Room, most: number): number {
  const forRoom = usage > quota * FULL ? Math.ceil(items * PART) : 0;
  return Math.max(0, items - most, forRoom);
}

/** A clock is followed by so much from one night to the next: after a month away, old things are gone within five nights. */
const MOST_A_NIGHT = 7 * 24 * 60 * 60_000;

/**
 * The time by which to forget, given the time of the last such night, 0 where there was none. A clock that is a year
 * ahead, by mistake or by a trick, must not make every story old at once.
 */
export function believedTime(now: number, former: number): number {
  return former === 0 ? now : Math.min(now, former + MOST_A_NIGHT);
}
