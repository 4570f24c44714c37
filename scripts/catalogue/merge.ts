import { parseAddress } from '@/utils/extract/address/address';
import type { CatalogueEntry, Provenance } from '@/utils/gather/catalogue/catalogue';
import type { Outlet } from '@/utils/model';
import { bestFeeds } from './bestFeeds';
import { countryOfDomain, countryOfName, countryOfParts, countryOfRegion } from './countries';
import { siteOf } from './site';

export interface Sources {
  byHand: Outlet[];
  organisations: { name: string; domains: string[]; country: string | null; typology: string | null }[];
  categories: { category: string; type: string; language: string; feeds: string[] }[];
  publishers: {
    name: string;
    domain: string;
    region: string;
    language: string;
    rss: string[];
    newsSitemaps: string[];
  }[];
}
type Entries = Map<string, CatalogueEntry>;

/** Sites of one outlet that the sources list apart, or under the address of their feeds' server. */
const ALIASES: Record<string, string> = {
  'bbc.co.uk': 'bbc.com',
  'bbci.co.uk': 'bbc.com',
  'uecdn.es': 'elmundo.es',
  'dj.com': 'wsj.com',
  'timesofindia.com': 'indiatimes.com',
  'guardian.co.uk': 'theguardian.com',
  'web.nhk': 'nhk.or.jp',
  'people.cn': 'people.com.cn',
  'feeds.folha.uol.com.br': 'folha.uol.com.br',
};

/**
 * One entry for each site. Order matters: who comes first gives the name, so editors' names by hand, then those of
 * single publishers, then of organisations that own several sites; feeds alone give no name.
 */
export function gatherEntries({ byHand, organisations, categories, publishers }: Sources): CatalogueEntry[] {
  const entries: Entries = new Map();
  for (const outlet of byHand) entries.set(outlet.id, { ...structuredClone(outlet), from: ['by hand'] });
  for (const publisher of publishers) addPublisher(publisher, entries);
  for (const organisation of organisations) addOrganisation(organisation, entries);
  for (const category of categories) addFeeds(category, entries);
  const chosen = new Map(byHand.map((outlet) => [outlet.id, outlet]));
  const languages = languagesOfFeeds(categories);
  return [...entries.values()]
    .map((entry) => tidy(entry, chosen.get(entry.id), languages))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

function addPublisher(publisher: Sources['publishers'][number], entries: Entries): void {
  const entry = entryOf(publisher.domain, publisher.name, 'fundus', entries);
  if (!entry) return;
  entry.country ??= countryOfRegion(publisher.region);
  entry.language ??= publisher.language;
  entry.feeds.push(...publisher.rss.map(webAddress).filter((url) => url !== undefined));
  entry.sitemaps.push(...publisher.newsSitemaps.map(webAddress).filter((url) => url !== undefined));
}

/** An organisation with one site is an outlet; with several it owns them, and each site goes by its own address. */
function addOrganisation(organisation: Sources['organisations'][number], entries: Entries): void {
  const { name, domains, country, typology } = organisation;
  const sites = [...new Set(domains.map(siteOf).filter((site) => site !== undefined))];
  const labels = new Set(sites.map(labelOf));
  for (const site of sites) {
    const entry = entryOf(aliasOf(site, sites), labels.size === 1 ? name : undefined, 'kite outlets', entries);
    if (!entry) continue;
    if (!entry.domains.includes(site)) entry.domains.push(site);
    entry.country ??= countryOfName(country);
    entry.owner ??= [labels.size > 1 ? name : '', typology ?? ''].filter((part) => part !== '').join(', ') || undefined;
  }
}

/** "bbc" of "bbc.co.uk". */
const labelOf = (site: string) => site.split('.')[0] ?? site;

/** "bbc.com" and "bbc.co.uk" of one organisation are one outlet, under the first of them that has an entry. */
function aliasOf(site: string, sites: string[]): string {
  return sites.find((other) => labelOf(other) === labelOf(site)) ?? site;
}

function addFeeds({ category, language, feeds }: Sources['categories'][number], entries: Entries): void {
  for (const feed of feeds) {
    const url = webAddress(feed);
    const entry = url === undefined ? undefined : entryOf(url, undefined, 'kite feeds', entries);
    if (!entry || url === undefined) continue;
    entry.feeds.push(url);
    entry.subjects.push(category);
    // One language where all categories agree; categories about elsewhere are written in others.
    const isNew = entry.from.length === 1 && entry.subjects.length === 1;
    if (isNew) entry.language ??= language === 'gr' ? 'el' : language;
    else if (entry.from[0] === 'kite feeds' && entry.language !== language) entry.language = undefined;
  }
}

function entryOf(address: string, name: string | undefined, from: Provenance, entries: Entries) {
  const site = siteOf(address);
  if (site === undefined) return undefined;
  const id = ALIASES[site] ?? site;
  const entry = entries.get(id) ?? {
    id,
    name: name ?? id,
    domains: [id],
    feeds: [],
    sitemaps: [],
    subjects: [],
    from: [],
  };
  if (site !== id && !entry.domains.includes(site)) entry.domains.push(site);
  if (name !== undefined && entry.name === id) entry.name = name;
  if (!entry.from.includes(from)) entry.from.push(from);
  entries.set(id, entry);
  return entry;
}

/** Some lists hold addresses with somebody's own key in them, which is not ours to hand on. */
const HAS_KEY = /[?&](?:api_?key|token|key)=/i;

const webAddress = (url: string) => (/^https?:/i.test(url) && !HAS_KEY.test(url) ? parseAddress(url)?.href : undefined);

function languagesOfFeeds(categories: Sources['categories']): Map<string, string> {
  return new Map(
    categories.flatMap(({ feeds, language }) => feeds.map((feed) => [webAddress(feed) ?? feed, language])),
  );
}

/** Each list without repetition; feeds chosen by hand in place of all others; a country where it can be told. */
function tidy(entry: CatalogueEntry, chosen: Outlet | undefined, languages: Map<string, string>): CatalogueEntry {
  const own = entry.feeds.filter((url) => isOwn(url, entry));
  const isChosen = chosen !== undefined && chosen.feeds.length + chosen.sitemaps.length > 0;
  return {
    ...entry,
    ...derivedCountry(entry),
    feeds: isChosen ? chosen.feeds : bestFeeds({ ...entry, feeds: own }, languages),
    sitemaps: [...new Set(entry.sitemaps.filter((url) => isOwn(url, entry)))],
    subjects: [...new Set(entry.subjects)],
  };
}

/** The reader grants the outlet's domains; a feed that another site serves could not be asked. */
function isOwn(url: string, { domains }: CatalogueEntry): boolean {
  const { hostname } = new URL(url);
  return domains.some((domain) => hostname === domain || hostname.endsWith(`.${domain}`));
}

function derivedCountry({ id, country, subjects }: CatalogueEntry): Pick<CatalogueEntry, 'country' | 'countryFrom'> {
  if (country !== undefined) return {};
  const byDomain = countryOfDomain(id, subjects);
  if (byDomain !== undefined) return { country: byDomain, countryFrom: 'domain' };
  const byLists = countryOfParts(subjects);
  return byLists === undefined ? {} : { country: byLists, countryFrom: 'local lists' };
}
