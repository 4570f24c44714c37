import { type OpmlProblem, readOpml } from '@/utils/gather/opml';
import type { Result } from '@/utils/model';
import { chooseOutlets } from './outlets';

/** Chooses the outlets of another feed reader's OPML file and says how many; the browser must still allow them. */
export async function importOpml(opml: string, now: number): Promise<Result<number, OpmlProblem>> {
  const read = readOpml(opml);
  if (!read.ok) return read;
  await chooseOutlets(read.value, now);
  return { ok: true, value: read.value.length };
}
