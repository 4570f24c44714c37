import { existsSync } from 'node:fs';
import { dirname } from 'node:path';

/** The tests that mirror a file of `utils/`, where a failure is seen soonest: its own, else those of its folder within the stage. */
export function ownTests(file: string, isThere = existsSync): string[] {
  const path = file.replace(/^utils\//, 'tests/').replace(/\.\w+$/, '');
  const places = [`${path}.test.ts`, dirname(path), `${dirname(path)}.test.ts`];
  const isWithinStage = (place: string) => place.split('/').length > 2;
  return places.filter((place) => isWithinStage(place) && isThere(place)).slice(0, 1);
}
