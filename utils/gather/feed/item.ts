import { canonicalAddress, isRoute, parseAddress } from '@/utils/extract/address/address';
import type { Feed, FeedEntry } from '@/utils/gather/formats/entry';
import type { Item } from '@/utils/model';
import { headlineText, plainText } from '../decode/plainText';
import { dayOrder } from '../time/dayOrder';
import { publishedTime } from '../time/publishedTime';
import type { DayCustom } from '../time/writtenDay';
import { publisherOf } from './publisher';
import type { FeedSource } from './source';

/** More items than any outlet publishes between two visits; a news sitemap may hold 1,000. */
const MOST_ITEMS = 1_000;
const LONGEST_TITLE = 300;

/** The entries that name an article, each address once, as items; of very many the newest. */
export function toItems(feed: Feed, source: FeedSource): Item[] {
  const base = parseAddress(feed.base, new URL(source.url)) ?? new URL(source.url);
  const language = feed.language ?? source.language;
  const times = feed.entries.flatMap((entry) => entry.times);
  const custom = { language, order: dayOrder(times, inCountry(language, source.country)) };
  const items = new Map<string, Item>();
  for (const entry of newest(feed.entries, source.now, custom)) {
    const item = toItem(entry, base, source, custom);
    if (item && !items.has(item.id)) items.set(item.id, item);
  }
  return [...items.values()];
}

/** Some lists are thousands long with the oldest first. Where nothing needs to be cut, the outlet's order stays. */
function newest(entries: FeedEntry[], now: number, custom: DayCustom): FeedEntry[] {
  if (entries.length <= MOST_ITEMS) return entries;
  const dated = entries.map((entry) => ({ entry, time: timeOf(entry, now, custom) ?? '' }));
  return dated
    .sort((a, b) => (a.time < b.time ? 1 : a.time > b.time ? -1 : 0))
    .slice(0, MOST_ITEMS)
    .map(({ entry }) => entry);
}

function toItem(entry: FeedEntry, base: URL, source: FeedSource, custom: DayCustom): Item | undefined {
  const address = entry.links.map((link) => addressOf(link, base)).find((url) => url && !isFrontPage(url));
  const summary = entry.summaries.map((html) => plainText(html)).find((words) => words !== '') ?? '';
  // Short notes come without a headline: their first words stand for it.
  const title = headlineText(entry.title, LONGEST_TITLE) || plainText(entry.summaries.find(plainText), 100);
  if (!address || title === '') return undefined;
  const url = canonicalAddress(address);
  return {
    id: url,
    ...publisherOf(address, source),
    url,
    title,
    summary,
    publishedAt: timeOf(entry, source.now, custom),
    ...tagOf(entry.language ?? custom.language),
  };
}

/** An address is never text: "&section=" stays. Only an ampersand that was escaped once too often is brought back. */
function addressOf({ href, base }: FeedEntry['links'][number], feedBase: URL): URL | undefined {
  const written = href
    ?.replace(/&(?:amp|#0*38|#x26);/gi, '&')
    // "www.ledger.example/a" has lost its scheme, and is no path.
    .replace(/^\s*(?=www\.[^/]+\.)/i, 'https://');
  return parseAddress(written, base === undefined ? feedBase : new URL(base));
}

/** The front page is no article: podcasts and status feeds link every entry to it. A route in the fragment is a page of its own. */
const isFrontPage = (url: URL) => url.pathname === '/' && url.search === '' && !isRoute(url);

function timeOf({ times }: FeedEntry, now: number, custom: DayCustom): string | undefined {
  return times.map((written) => publishedTime(written, now, custom)).find((time) => time !== undefined);
}

function inCountry(language: string | undefined, country: string | undefined): string | undefined {
  return country && /^[a-z]{2,3}$/i.test(language ?? '') ? `${language}-${country}` : language;
}

/** "en-us", "pt_BR" → BCP 47; anything else is no language. */
function tagOf(language: string | undefined): { language?: string } {
  const tag = language?.trim().replaceAll('_', '-') ?? '';
  return /^[a-z]{2,3}(?:-[a-z0-9]{2,8}){0,2}$/i.test(tag) ? { language: tag } : {};
}
