import type { Article, Detail } from '@/utils/model';
import type { Shape } from './detailView';
import { differingSpans, type Span } from './spans';
import type { Story } from './storyView';
import { writeTime } from './times';
import { verdictWord } from './verdicts';
import { firstOfEach } from './versions';
import type { Words } from './words';

/** What an outlet published at one address before it changed it. */
export interface EditionFacts {
  title: string;
  text: string;
  seenAt: number;
}

/** One report in the order of time, with what it was the first to say, and its own later changes. */
export interface TimelineEntry {
  articleId: string;
  time: string;
  outlet: string;
  headline: string;
  reading: boolean;
  copyOf?: string;
  firsts: { key: string; text: string; shape?: Shape; verdict?: string }[];
  changes: { key: string; line: string; before: Span[]; after: Span[] }[];
}

export interface TimelineView {
  entries: TimelineEntry[];
  /** Outlets whose report gives no time. */
  undated: string[];
}

/** A long list of firsts says nothing; the most important details come first. */
const MOST_FIRSTS = 3;

/** Who reported when, and who said what first. */
export function timelineView(story: Story, editions: Map<string, EditionFacts[]>, words: Words): TimelineView {
  const { articles, reading, comparison } = story;
  const dated = articles.filter(({ publishedAt }) => !Number.isNaN(Date.parse(publishedAt ?? '')));
  const ordered = dated.toSorted((a, b) => Date.parse(a.publishedAt!) - Date.parse(b.publishedAt!));
  const original = new Map(comparison.reports.flatMap(({ article, copies }) => copies.map((copy) => [copy, article])));
  const firsts = firstsOf(comparison.details, ordered, words);
  return {
    entries: ordered.map((article) => ({
      articleId: article.id,
      time: writeTime(article.publishedAt, words),
      outlet: article.outlet,
      headline: article.title,
      reading: article.id === reading,
      copyOf: articles.find(({ id }) => id === original.get(article.id))?.outlet,
      firsts: original.has(article.id) ? [] : (firsts.get(article.id) ?? []).slice(0, MOST_FIRSTS),
      changes: changesOf(article, editions.get(article.id) ?? [], words),
    })),
    undated: articles.filter((article) => !dated.includes(article)).map(({ outlet }) => outlet),
  };
}

/** For each value that others repeat or dispute, the report that had it first. */
function firstsOf(details: Detail[], ordered: Article[], words: Words): Map<string, TimelineEntry['firsts']> {
  const place = new Map(ordered.map(({ id }, index) => [id, index]));
  const firsts = new Map<string, TimelineEntry['firsts']>();
  for (const { id, kind, verdict, versions } of details) {
    if (kind === 'statement' || verdict === 'only') continue;
    const seen = new Set<string>();
    const inTime = firstOfEach(versions)
      .filter(({ article }) => place.has(article))
      .sort((a, b) => place.get(a.article)! - place.get(b.article)!);
    for (const { article, text, value } of inTime) {
      if (seen.has(value)) continue;
      const isOdd = seen.size > 0 && verdict === 'conflict';
      seen.add(value);
      const mark = isOdd ? { shape: verdict, verdict: verdictWord(verdict, words) } : {};
      firsts.set(article, [...(firsts.get(article) ?? []), { key: `${id} ${value}`, text, ...mark }]);
    }
  }
  return firsts;
}

/** What each later edition changed, the oldest first: the sentences that went and those that came. */
function changesOf(article: Article, earlier: EditionFacts[], words: Words): TimelineEntry['changes'] {
  const editions = [...earlier].reverse();
  return editions.flatMap((edition, index) => {
    const next = editions[index + 1] ?? { ...article, seenAt: 0 };
    const { mine, theirs } = changedSentences(edition, next, words.locale);
    if (mine === '' && theirs === '') return [];
    const spans = differingSpans(mine, theirs, words.locale);
    const when = next.seenAt === 0 ? article.modifiedAt : new Date(next.seenAt).toISOString();
    const line = words.t('changedAt', writeTime(when, words));
    return [{ key: `${edition.seenAt}`, line, before: spans.mine, after: spans.theirs }];
  });
}

function changedSentences(
  before: { text: string; title: string },
  after: { text: string; title: string },
  locale: string,
) {
  const split = ({ title, text }: { text: string; title: string }) => [
    title,
    ...[...new Intl.Segmenter(locale, { granularity: 'sentence' }).segment(text)].map(({ segment }) => segment.trim()),
  ];
  const [old, fresh] = [split(before), split(after)];
  const [oldSet, freshSet] = [new Set(old), new Set(fresh)];
  return {
    mine: old.filter((one) => !freshSet.has(one)).join(' '),
    theirs: fresh.filter((one) => !oldSet.has(one)).join(' '),
  };
}
