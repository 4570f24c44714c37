import { addFeeds, withFacts } from '@/utils/gather/catalogue/addFeeds';
import { indexOutlets, type OutletIndex, outletAt } from '@/utils/gather/catalogue/catalogue';
import { type OpmlProblem, readOpml } from '@/utils/gather/catalogue/opml';
import type { Outlet, Result } from '@/utils/model';
import { chooseOutlets, chosenOutlets } from '../store/outlets';

/**
 * Chooses the outlets of another feed reader's OPML file and says how many; the browser must still allow them. An outlet
 * that is there gets the file's feeds besides its own, and loses nothing.
 */
export async function importOpml(
  opml: string,
  catalogue: OutletIndex,
  now: number,
): Promise<Result<number, OpmlProblem>> {
  const chosen = indexOutlets(await chosenOutlets());
  const isOutlet = (host: string) => (outletAt(chosen, host) ?? outletAt(catalogue, host)) !== undefined;
  const read = readOpml(opml, isOutlet);
  if (!read.ok) return read;
  const outlets = new Map<string, Outlet>();
  for (const outlet of read.value) {
    const known = outletAt(chosen, outlet.id) ?? withFacts(outletAt(catalogue, outlet.id), outlet);
    outlets.set(known.id, addFeeds(outlets.get(known.id) ?? known, outlet));
  }
  await chooseOutlets([...outlets.values()], now);
  return { ok: true, value: read.value.length };
}
