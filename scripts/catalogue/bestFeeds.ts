import type { Outlet } from '@/utils/model';

/** More feeds of one outlet than this are sections of sections; asking them all would be no politeness. */
const MOST_FEEDS = 6;

/** The whole outlet: "/feed", "/rss.xml", "/index.rss", "/news/rss", "/top-stories". */
const WHOLE =
  /^\/(?:(?:feeds?|rss|atom|index|all|default|news|latest|headlines|home|front|frontpage|top-?stories|une|portada|alles|rss2)\/?){1,3}(?:\.(?:xml|rss|rdf|atom))?\/?$/i;
/** Hardly ever a story that other outlets tell too: "/sports/basketball/rss", "/topic/kiel". */
const ASIDE =
  /\b(?:sports?|football|soccer|basketball|music|musik|movies|celebrity|lifestyle|horoscopes?|food|travel|games?|tags?|topics?|thema|authors?|blogs?|opinion|podcasts?|video)\b/i;
/** Its news: "/news/world/rss.xml", "/politik/rss". */
const NEWS =
  /\b(?:world|international|national|politics?|business|economy|technology|tech|science|news|breaking|politik|wirtschaft|nachrichten|noticias|mundo|monde)\b/i;
/** What a feed's path says of it, the most wanted first; what says nothing stands before what is aside. */
const RANKS = [WHOLE, NEWS, 'untold', ASIDE] as const;

/** "feeds.example/en/world/rss" of "en" before others; within a rank the shorter address, which leads to a wider section. */
export function bestFeeds({ feeds, language }: Outlet, languages: Map<string, string>): string[] {
  const isForeign = (url: string) => language !== undefined && (languages.get(url) ?? language) !== language;
  const rank = (url: string) => rankOf(url) + (isForeign(url) ? RANKS.length : 0);
  return [...new Set(feeds)]
    .sort((a, b) => rank(a) - rank(b) || a.length - b.length || (a < b ? -1 : 1))
    .slice(0, MOST_FEEDS);
}

function rankOf(url: string): number {
  const { pathname, search } = new URL(url);
  if (WHOLE.test(pathname) && search === '') return RANKS.indexOf(WHOLE);
  const told = [ASIDE, NEWS].find((pattern) => pattern.test(pathname));
  return RANKS.indexOf(told ?? 'untold');
}
