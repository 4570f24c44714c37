import type { Item } from '@/utils/model';

const PLACES = ['Harbour', 'Old Town', 'North Quay', 'Mill Street', 'Lumen Bay', 'Kestrel Hill', 'Sable Coast'];
const THINGS = ['ferry', 'bridge', 'tram', 'school', 'budget', 'library', 'power plant', 'strike', 'market', 'storm'];
const DEEDS = ['reopens', 'is delayed', 'wins approval', 'faces questions', 'closes early', 'draws crowds', 'is sold'];
const DETAILS = ['after two years', 'despite a protest', 'as costs rise', 'for the first time', 'under a new plan'];
const HOUR = 60 * 60_000;
const FIRST = Date.UTC(2026, 0, 1);

/** The n-th of a row of made-up items, in the order of their ids; the same each time. */
export function madeItem(at: number): Item {
  const pick = (list: string[], step: number) => list[Math.floor(at / step) % list.length] as string;
  const place = pick(PLACES, 1);
  const thing = pick(THINGS, 7);
  const url = `https://outlet${at % 97}.example/${String(at).padStart(8, '0')}`;
  return {
    id: String(at).padStart(8, '0'),
    url,
    outlet: `Outlet ${at % 97}`,
    title: `${place} ${thing} ${pick(DEEDS, 70)} ${pick(DETAILS, 490)}`,
    summary: `The ${thing} at ${place} ${pick(DEEDS, 13)}, the council said in report ${at}. ${pick(DETAILS, 3)}, it added.`,
    publishedAt: new Date(FIRST + (at % 4_000) * HOUR).toISOString(),
    language: 'en',
  };
}
