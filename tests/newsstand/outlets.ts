import type { Outlet } from '@/utils/model';

/** Which page template an outlet prints with; a file each in `templates/`. */
export type TemplateName =
  | 'jsonLd'
  | 'jsonLdGraph'
  | 'microdata'
  | 'openGraph'
  | 'bare'
  | 'paywall'
  | 'liveBlog'
  | 'amp'
  | 'noisy';

/** One of the demo's invented outlets: what the catalogue would know of it, and how it prints. */
export interface StandOutlet extends Outlet {
  template: TemplateName;
  feed: 'rss' | 'atom' | 'jsonFeed' | 'none';
  sitemap?: 'plain' | 'gzip index';
}

type Facts = Pick<StandOutlet, 'template' | 'feed' | 'sitemap' | 'country' | 'owner'> & {
  name: string;
  language?: string;
};

const FEED_PATHS = { rss: ['/rss.xml'], atom: ['/atom.xml'], jsonFeed: ['/feed.json'], none: [] };
const SITEMAP_PATHS = { plain: ['/news-sitemap.xml'], 'gzip index': ['/sitemap-index.xml'] };

function outlet(id: string, facts: Facts): StandOutlet {
  const at = (path: string) => `http://www.${id}${path}`;
  return {
    id,
    domains: [id],
    language: 'en',
    feeds: FEED_PATHS[facts.feed].map(at),
    sitemaps: facts.sitemap ? SITEMAP_PATHS[facts.sitemap].map(at) : [],
    subjects: ['technology', 'world'],
    ...facts,
  };
}

/** The article of the running example is by the first; the last three do not tell that story. */
export const OUTLETS: StandOutlet[] = [
  outlet('kestrelbytes.test', {
    name: 'Kestrel Bytes',
    country: 'IN',
    owner: 'private',
    template: 'noisy',
    feed: 'rss',
  }),
  outlet('meridianwire.test', {
    name: 'Meridian Wire',
    country: 'SG',
    owner: 'cooperative',
    template: 'jsonLdGraph',
    feed: 'rss',
    sitemap: 'plain',
  }),
  outlet('harborledger.test', {
    name: 'Harbor Ledger',
    country: 'GB',
    owner: 'private',
    template: 'microdata',
    feed: 'atom',
  }),
  outlet('deltabusinessdaily.test', {
    name: 'Delta Business Daily',
    country: 'VN',
    owner: 'state',
    template: 'openGraph',
    feed: 'rss',
  }),
  outlet('northlightradio.test', {
    name: 'Northlight Radio',
    country: 'NO',
    owner: 'public',
    template: 'bare',
    feed: 'jsonFeed',
  }),
  outlet('pearlrivercourier.test', {
    name: 'Pearl River Courier',
    country: 'HK',
    owner: 'private',
    template: 'paywall',
    feed: 'rss',
  }),
  outlet('circuitpost.test', { name: 'The Circuit Post', country: 'NG', template: 'liveBlog', feed: 'atom' }),
  outlet('openterminal.test', { name: 'Open Terminal', country: 'US', template: 'amp', feed: 'rss' }),
  outlet('gulfmorning.test', {
    name: 'Gulf Morning',
    country: 'AE',
    owner: 'state',
    template: 'jsonLd',
    feed: 'none',
    sitemap: 'gzip index',
  }),
  outlet('oldtowngazette.test', {
    name: 'Old Town Gazette',
    country: 'CZ',
    owner: 'private',
    template: 'microdata',
    feed: 'rss',
  }),
  outlet('lumenpolicy.test', { name: 'Lumen Policy Review', country: 'BE', template: 'jsonLd', feed: 'jsonFeed' }),
  outlet('sablecoasttimes.test', { name: 'Sable Coast Times', country: 'US', template: 'openGraph', feed: 'atom' }),
  outlet('quaysidetech.test', { name: 'Quayside Tech', country: 'NL', template: 'jsonLd', feed: 'rss' }),
];

/** Outlets of the demo in several languages: the first one's article is open. They are served beside the others. */
export const LANGUAGE_OUTLETS: StandOutlet[] = [
  outlet('elbanzeiger.test', { name: 'Elbanzeiger', country: 'DE', template: 'jsonLd', feed: 'rss', language: 'de' }),
  outlet('harbourmail.test', { name: 'Harbour Mail', country: 'GB', template: 'microdata', feed: 'rss' }),
  outlet('lefanal.test', { name: 'Le Fanal', country: 'FR', template: 'jsonLd', feed: 'rss', language: 'fr' }),
];
