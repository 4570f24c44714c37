import type { ItemRow } from '@/utils/browser/database/database';
import type { NeighbourRow } from '@/utils/browser/database/neighbourTables';
import { wordsMark } from '@/utils/browser/today/linkItems';
import type { Outlet } from '@/utils/model';
import type { Story } from '@/utils/present/story/storyView';

const HOUR = 3_600_000;

/** Stories of a made day: headline and summary of each outlet's report, and how many hours ago it came. */
const DAY: [outlet: string, hours: number, title: string, summary: string][][] = [
  [
    ['Meridian Wire', 21, 'Wheat exporters agree a second corridor', 'Six weeks of talks end in Varna.'],
    ['Eastgate Post', 7, 'Second grain corridor agreed', 'Exporters signed in Varna.'],
    ['Delta Business Daily', 6, 'Grain corridor eases wheat prices', 'Futures fell by two per cent.'],
    ['Coast Daily', 5, 'Wheat exporters agree a second corridor', 'Six weeks of talks end in Varna.'],
  ],
  [
    ['Northlight Radio', 9, 'River towns told to boil water for a third day', 'A pump failed on Tuesday.'],
    ['Coast Daily', 8, 'Boil water, river towns are told again', 'The order stands until Friday.'],
    ['Meridian Wire', 4, 'Water still unsafe in river towns', 'Tests found bacteria again.'],
  ],
  [
    ['Fjord Tech', 7, 'Battery plant opens a year late', 'The first cells leave the line in May.'],
    ['Delta Business Daily', 6, 'Delayed battery plant starts', 'Its owner names a budget of two billion.'],
    ['Eastgate Post', 3, 'A year late, battery plant opens', 'Four hundred people work there.'],
  ],
];

/** Items of a day with their neighbours, and the story of the sample among them. */
export function dayRows({ articles, outlets: known }: Story, now: number): Record<string, unknown[]> {
  const sample = articles.map(
    ({ id, outlet, title, text }, at): ItemRow => ({
      ...{ id, url: id, outlet, title, summary: text.slice(0, 120) },
      ...{ publishedAt: timeBefore(now, 20 - 2 * at), storedAt: now - HOUR * (20 - 2 * at) },
    }),
  );
  const stories = [sample, ...DAY.map((story, place) => story.map((one) => itemOf(one, place, now)))];
  const names = [...new Set(stories.flat().map(({ outlet }) => outlet))];
  const outlets = names.map((name) => ({
    ...(known.find((one) => one.name === name) ?? outletOf(name)),
    chosenAt: now,
  }));
  return {
    items: stories.flat(),
    neighbours: stories.flatMap(linked),
    outlets,
    pulls: outlets.map((outlet, at) => pullOf(outlet, at, now)),
  };
}

function itemOf([outlet, hours, title, summary]: (typeof DAY)[number][number], place: number, now: number): ItemRow {
  const id = `${siteOf(outlet)}/${place}`;
  const at = { publishedAt: timeBefore(now, hours), storedAt: now - HOUR * hours };
  return { id, url: id, outlet, title, summary, ...at };
}

function linked(items: ItemRow[]): NeighbourRow[] {
  return items.map((item, at) => ({
    ...{ id: item.id, outlet: item.outlet, at: item.storedAt, words: wordsMark(item) },
    near: items.slice(0, at).map(({ id }) => ({ id, odds: 3 })),
  }));
}

function outletOf(name: string): Outlet {
  const site = siteOf(name);
  const { hostname } = new URL(site);
  const feeds = [`${site}/feed.xml`];
  return { id: hostname, name, domains: [hostname], feeds, sitemaps: [], subjects: [] };
}

/** The first outlet does not answer. */
function pullOf({ id, feeds }: Outlet, at: number, now: number) {
  const problem = at === 0 ? { is: 'status', status: 403 } : undefined;
  return {
    url: feeds[0],
    outlet: id,
    kind: 'feed',
    nextAt: now + HOUR / 2,
    failures: 0,
    items: 30,
    askedAt: now,
    problem,
  };
}

const siteOf = (name: string) => `https://${name.toLowerCase().replace(/\W/g, '')}.example`;
const timeBefore = (now: number, hours: number) => new Date(now - hours * HOUR).toISOString();
