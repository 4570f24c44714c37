import { canonicalAddress, parseAddress } from '@/utils/extract/address';
import type { Item } from '@/utils/model';
import type { Entry, Feed, FeedSource } from './feed';
import { plainText } from './plainText';
import { publishedTime } from './publishedTime';

/** More items than any outlet publishes between two visits; a news sitemap may hold 1,000. */
const MOST_ITEMS = 1_000;
const LONGEST_TITLE = 300;

/** The entries that name an article, each address once, as items. */
export function toItems(feed: Feed, source: FeedSource): Item[] {
  const base = parseAddress(feed.base, new URL(source.url)) ?? new URL(source.url);
  const language = feed.language ?? source.language;
  const items = new Map<string, Item>();
  for (const entry of feed.entries.slice(0, MOST_ITEMS)) {
    const item = toItem({ language, ...definedOnly(entry) }, base, source);
    if (item && !items.has(item.id)) items.set(item.id, item);
  }
  return [...items.values()];
}

function toItem(entry: Entry, base: URL, { outlet, now }: FeedSource): Item | undefined {
  const address = parseAddress(plainText(entry.link, 3_000), base);
  // Short notes come without a headline: their first words stand for it.
  const title = plainText(entry.title, LONGEST_TITLE) || plainText(entry.summary, 100);
  // The front page is no article: podcasts and status feeds link every entry to it.
  if (!address || title === '' || (address.pathname === '/' && address.search === '')) return undefined;
  const url = canonicalAddress(address);
  const summary = plainText(entry.summary);
  return { id: url, outlet, url, title, summary, publishedAt: publishedTime(entry.published, now), ...tagOf(entry) };
}

/** "en-us", "pt_BR" → BCP 47; anything else is no language. */
function tagOf({ language }: Entry): { language?: string } {
  const tag = language?.trim().replace('_', '-') ?? '';
  return /^[a-z]{2,3}(?:-[a-z0-9]{2,8}){0,2}$/i.test(tag) ? { language: tag } : {};
}

function definedOnly(entry: Entry): Entry {
  return Object.fromEntries(Object.entries(entry).filter(([, value]) => value !== undefined));
}
