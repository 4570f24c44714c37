import { placeKey } from '@/utils/link/link';
import type { Side } from '@/utils/link/side';
import { leastOneSided } from './oneSided';
import { type Passage, passagesOf } from './passages';
import type { RatedRow } from './worth';

/**
 * Shows rows that one side alone tells as passages: what an editor would point to is seldom a single sentence. Of passages that
 * share a sentence the best is taken, and keeps the identity of its best sentence. What a reader might find told on the other
 * side too is left out. All `rated` are told on one side only.
 */
export function choosePassages(rated: RatedRow[], sides: Side[]): RatedRow[] {
  const taken = new Set<string>();
  const chosen: RatedRow[] = [];
  for (const passage of bestFirst(passagesOf(rated, sides))) {
    const keys = passage.places.map(placeKey);
    if (passage.probability < leastOneSided(passage.oneSided) || keys.some((key) => taken.has(key))) continue;
    for (const key of keys) taken.add(key);
    chosen.push(rowOf(passage));
  }
  return chosen;
}

/** By what they are worth and how surely they are told on one side only. */
export function bestFirst(passages: Passage[]): Passage[] {
  return passages.toSorted((a, b) => b.oneSided.worth * b.probability - a.oneSided.worth * a.probability);
}

function rowOf({ members, places, versions, oneSided: { worth } }: Passage): RatedRow {
  const [best] = members.toSorted((a, b) => b.worth - a.worth) as [RatedRow];
  const { row } = best;
  return { ...best, worth, row: { ...row, places, detail: { ...row.detail, versions } } };
}
