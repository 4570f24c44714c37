import { expect, test } from 'vitest';
import type { Evaluated } from '@/scripts/eval/evaluate';
import { MEASURES, type Measure, precisionOf, recallOf, sumOf } from '@/scripts/eval/figures';

/** Precision and recall on all stories that a change must not lower: what `npm run eval` prints, rounded down. */
export type Floors = Record<Measure, [precision: number, recall: number]>;

export function holdsFloors(evaluated: Evaluated[], floors: Floors): void {
  const counts = sumOf(evaluated.map((one) => one.counts));
  const faults = evaluated.flatMap(({ story, faults }) => faults.map((fault) => `${story.slug}: ${fault}`)).join('\n');
  test.each(MEASURES)('%s are no worse than they were', (measure) => {
    const [precision, recall] = floors[measure];
    expect(precisionOf(counts[measure]), `precision\n${faults}`).toBeGreaterThanOrEqual(precision);
    expect(recallOf(counts[measure]), `recall\n${faults}`).toBeGreaterThanOrEqual(recall);
  });
}
