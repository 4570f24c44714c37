import type { Article, Detail, Verdict, Version } from '@/utils/model';
import { differingSpans, mentionSpans, type Span, sentenceSpans } from './spans';
import type { Words } from './words';

/** Versions that say the same, on one line: "This article +4". */
export interface VersionGroup {
  /** Nobody's name where the group holds the article being read: it is called "This article". */
  outlet: string;
  here: boolean;
  /** Outlets beside the first that say the same. */
  others: string[];
  spans: Span[];
}

/** One outlet's evidence: the whole sentence, where to find it, and who is credited. */
export interface SentenceView {
  articleId: string;
  outlet: string;
  here: boolean;
  time: string;
  summary: boolean;
  spans: Span[];
  start: number;
  end: number;
  /** The page, scrolled to the sentence; absent for the article being read and where no address is known. */
  href?: string;
  /** The comparable value, where the printed words do not show it: "July 10" for "next Friday". */
  counted?: string;
  /** What the outlet wrote in its place before it changed it after publishing. */
  was?: string;
}

/** Versions are the same where value, certainty and, for who says so, the source are. */
function groupKey({ value, certainty, attribution }: Version, detail: Detail): string {
  const hedge = certainty === 'hedged' ? 'hedged' : '';
  return [value.toLowerCase(), hedge, detail.kind === 'attribution' ? attribution : ''].join('|');
}

/** Groups a detail's versions by what they say: the article being read first, then by how many say it. */
export function groupVersions(
  detail: Detail,
  articles: Map<string, Article>,
  reading: string,
  words: Words,
): VersionGroup[] {
  const groups = new Map<string, Version[]>();
  for (const version of firstOfEach(detail.versions)) {
    const key = groupKey(version, detail);
    groups.set(key, [...(groups.get(key) ?? []), version]);
  }
  const ordered = [...groups.values()]
    .map((versions) => versions.toSorted((a, b) => rank(a, reading) - rank(b, reading)))
    .sort((a, b) => rank(a[0]!, reading) - rank(b[0]!, reading) || b.length - a.length);
  const [mine, other] = ordered.map(([first]) => first);
  return ordered.map((versions) => {
    const [first, ...rest] = versions as [Version, ...Version[]];
    return {
      outlet: outletOf(first, articles),
      here: first.article === reading,
      others: rest.map((version) => outletOf(version, articles)),
      spans: groupSpans(first, { mine, other }, detail, articles, words),
    };
  });
}

/** Long wordings have only the words marked that the other side lacks; short ones are marked whole. */
function groupSpans(
  version: Version,
  { mine, other }: { mine?: Version; other?: Version },
  detail: Detail,
  articles: Map<string, Article>,
  words: Words,
): Span[] {
  const text = articles.get(version.article)?.text ?? '';
  if (!mine || !other || !LONG.has(detail.kind) || !DIFFER.has(detail.verdict)) {
    return mentionSpans(version, text, detail.kind);
  }
  if (version === mine) return differingSpans(mine.text, other.text, words.locale).mine;
  return differingSpans(mine.text, version.text, words.locale).theirs;
}

const LONG = new Set<Detail['kind']>(['quote', 'claim']);
const DIFFER = new Set<Verdict>(['conflict', 'compatible']);

const rank = ({ article }: Version, reading: string) => (article === reading ? 0 : 1);

const outletOf = ({ article }: Version, articles: Map<string, Article>) => articles.get(article)?.outlet ?? article;

/** The first mention of each article; later ones repeat it. */
export function firstOfEach(versions: Version[]): Version[] {
  const seen = new Map<string, Version>();
  for (const version of versions) if (!seen.has(version.article)) seen.set(version.article, version);
  return [...seen.values()];
}

/** The evidence sentences, the article being read first. */
export function evidenceSpans(version: Version, articles: Map<string, Article>): Span[] {
  return sentenceSpans(version, articles.get(version.article)?.text ?? '');
}
