import type { Article, Detail } from '@/utils/model';
import type { Shape } from '@/utils/present/detail/verdicts';
import { verdictWord } from '../detail/verdicts';
import { firstOfEach } from '../shared/seen';
import { writeTime } from '../shared/times';
import type { Words } from '../shared/words';
import { type ChangeView, changesView, type EditionFacts } from './changesView';
import type { Story } from './storyView';

/** One report in the order of time, with what it was the first to say, and its own later changes. */
export interface TimelineEntry {
  articleId: string;
  time: string;
  outlet: string;
  headline: string;
  isOpen: boolean;
  copyOf?: string;
  firsts: { key: string; text: string; shape?: Shape; verdict?: string }[];
  changes: ChangeView[];
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
  const { articles, openArticle, comparison } = story;
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
      isOpen: article.id === openArticle,
      copyOf: articles.find(({ id }) => id === original.get(article.id))?.outlet,
      firsts: original.has(article.id) ? [] : (firsts.get(article.id) ?? []).slice(0, MOST_FIRSTS),
      changes: changesView(article, editions.get(article.id) ?? [], words),
    })),
    undated: articles.filter((article) => !dated.includes(article)).map(({ outlet }) => outlet),
  };
}

/** For each value that others repeat or dispute, the report that had it first. */
function firstsOf(details: Detail[], ordered: Article[], words: Words): Map<string, TimelineEntry['firsts']> {
  const place = new Map(ordered.map(({ id }, index) => [id, index]));
  const firsts = new Map<string, TimelineEntry['firsts']>();
  for (const { id, kind, verdict, versions } of details) {
    if (kind === 'claim' || verdict === 'only') continue;
    const seen = new Set<string>();
    const inTime = firstOfEach(versions)
      .filter(({ article }) => place.has(article))
      .sort((a, b) => place.get(a.article)! - place.get(b.article)!);
    for (const { article, text, value } of inTime) {
      if (seen.has(value)) continue;
      const isOdd = seen.size > 0 && verdict === 'conflict';
      seen.add(value);
      const mark = isOdd ? { shape: verdict, verdict: verdictWord(verdict, undefined, words) } : {};
      firsts.set(article, [...(firsts.get(article) ?? []), { key: `${id} ${value}`, text, ...mark }]);
    }
  }
  return firsts;
}
