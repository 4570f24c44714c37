import type { Article, Comparison, Outlet } from '@/utils/model';
import { foreignTo } from '../detail/foreign';
import { isolate } from '../shared/isolate';
import { writeAgainst, writeTime } from '../shared/times';
import { webAddress } from '../shared/webAddress';
import type { Words } from '../shared/words';
import { ownerKind } from './ownerKind';

/** One outlet's report: its headline, when against the open article, and who stands behind it. */
export interface OutletView {
  articleId: string;
  name: string;
  headline: string;
  href?: string;
  isOpen: boolean;
  /** The article whose text it carries. */
  copyOf?: string;
  /** "Copy of Meridian Wire", "Paywall", "Summary only". */
  tags: string[];
  /** The time of day it was published. */
  published: string;
  /** … and how that stands to the open article; the same as `published` for that one. */
  time: string;
  /** "United Kingdom · public broadcaster", or that either is not known; the language first where the open article has another. */
  about: string;
}

/** The reports of a story as a list, the open article first, the others by time. */
export function outletViews(
  articles: Article[],
  comparison: Comparison,
  outlets: Outlet[],
  openArticle: string,
  words: Words,
): OutletView[] {
  const open = articles.find(({ id }) => id === openArticle);
  const against = open?.publishedAt;
  const copyOf = new Map(comparison.reports.flatMap(({ article, copies }) => copies.map((copy) => [copy, article])));
  const byTime = (article: Article) => (article.id === openArticle ? '' : (article.publishedAt ?? '\uffff'));
  return articles
    .toSorted((a, b) => (byTime(a) < byTime(b) ? -1 : byTime(a) > byTime(b) ? 1 : 0))
    .map((article): OutletView => {
      const isOpen = article.id === openArticle;
      const original = articles.find(({ id }) => id === copyOf.get(article.id));
      const published = writeTime(article.publishedAt, words);
      return {
        articleId: article.id,
        name: article.outlet,
        headline: article.title,
        href: webAddress(article.url),
        isOpen,
        copyOf: original?.id,
        tags: tagsOf(article, isOpen, original, words),
        published,
        time: isOpen ? published : writeAgainst(article.publishedAt, against, words),
        about: [foreignTo(article, open, words)?.name, aboutOutlet(outletOf(article, outlets), words)]
          .filter((part) => part !== undefined)
          .join(' · '),
      };
    });
}

function tagsOf(article: Article, isOpen: boolean, original: Article | undefined, words: Words): string[] {
  return [
    isOpen && words.t('tagReading'),
    original && words.t('tagCopyOf', isolate(original.outlet)),
    article.extent === 'cut' && words.t('tagPaywall'),
    article.extent === 'summary' && words.t('tagSummary'),
  ].filter((tag) => typeof tag === 'string');
}

function outletOf(article: Article, outlets: Outlet[]): Outlet | undefined {
  const host = URL.canParse(article.url ?? '') ? new URL(article.url!).hostname : undefined;
  const owns = ({ domains }: Outlet) => domains.some((domain) => host === domain || host?.endsWith(`.${domain}`));
  return outlets.find(owns) ?? outlets.find(({ name }) => name === article.outlet);
}

/** "United Kingdom · public broadcaster"; what is not known is said. */
export function aboutOutlet(outlet: Outlet | undefined, words: Words): string {
  const kind = outlet && ownerKind(outlet);
  if (!outlet?.country && !kind) return words.t('originUnknown');
  const country = outlet?.country ? countryName(outlet.country, words) : words.t('countryUnknown');
  return `${country} · ${words.t(kind ? `owner_${kind}` : 'owner_unknown')}`;
}

/** The country's name in the reader's language, or its code where it has none. */
export function countryName(code: string, { locale }: Words): string {
  try {
    return new Intl.DisplayNames(locale, { type: 'region' }).of(code) ?? code;
  } catch {
    return code;
  }
}
