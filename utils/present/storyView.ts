import type { Article, Comparison, Outlet } from '@/utils/model';
import { type ChangeView, changesView, type Editions, rewordings, withFormer } from './changesView';
import { type DetailView, detailView, type Side } from './detailView';
import { type OutletView, outletViews } from './outletView';
import { writeTime } from './times';
import type { Words } from './words';

/** What a comparison is shown from: the accounts, the one being read, and what is known of the outlets. */
export interface Story {
  articles: Article[];
  /** The id of the article being read; one of `articles`. */
  reading: string;
  comparison: Comparison;
  outlets: Outlet[];
  /** What articles said before their outlets changed them, the newest first, by the article's id. */
  editions?: Editions;
}

/** A comparison in words, ready to draw. */
export interface StoryView {
  articleId: string;
  headline: string;
  outlet: string;
  time: string;
  /** "8 reports" and "by 9 outlets · one agency text counted once". */
  counts: { lead: string; rest: string };
  differ: DetailView[];
  onlyHere: DetailView[];
  /** Why something said to be only here may stand elsewhere too: reports known in part. */
  onlyHereLimit?: string;
  notHere: DetailView[];
  /** The heading over them: not in this article, or not in the part of it that could be read. */
  notHereHeading: string;
  agree: (DetailView & { share: string })[];
  /** What outlets changed after publishing, the article being read first. */
  changed: OutletChanges[];
  /** Said first where nothing differs. */
  nothingDiffers?: string;
  outlets: OutletView[];
}

/** What one outlet changed in its report. */
export interface OutletChanges {
  articleId: string;
  outlet: string;
  here: boolean;
  changes: ChangeView[];
}

/** Puts a comparison into words, as seen from the article being read. */
export function storyView(story: Story, words: Words): StoryView {
  const { articles, reading, comparison } = story;
  const byId = new Map(articles.map((article) => [article.id, article]));
  const here = byId.get(reading) ?? articles[0]!;
  const reworded = rewordings(articles, story.editions);
  const views = comparison.details.map((detail) =>
    withFormer(detailView(detail, byId, reading, words), detail, reworded),
  );
  const on = (side: Side) => views.filter((view) => view.side === side);
  const differ = on('differ');
  const agree = on('agree');
  return {
    articleId: reading,
    headline: here.title,
    outlet: here.outlet,
    time: writeTime(here.publishedAt, words),
    counts: countReports(articles, comparison, words),
    differ,
    onlyHere: on('here'),
    onlyHereLimit: limitOf(articles, reading, words),
    notHere: on('absent'),
    notHereHeading: words.t(here.extent === 'full' ? 'notInThisArticle' : 'notInPartRead'),
    agree: agree.map((view) => ({ ...view, share: words.t('share', view.sentences.length, articles.length) })),
    changed: changedOutlets(story, words),
    nothingDiffers: differ.length > 0 ? undefined : nothingDiffers(comparison, agree.length, words),
    outlets: outletViews(articles, comparison, story.outlets, reading, words),
  };
}

function changedOutlets({ articles, reading, editions }: Story, words: Words): OutletChanges[] {
  const changed = articles.flatMap((article): OutletChanges[] => {
    const changes = changesView(article, editions?.get(article.id) ?? [], words);
    const { id, outlet } = article;
    return changes.length === 0 ? [] : [{ articleId: id, outlet, here: id === reading, changes }];
  });
  return changed.sort((a, b) => Number(b.here) - Number(a.here));
}

function countReports(articles: Article[], { reports }: Comparison, words: Words) {
  const outlets = new Set(articles.map(({ outlet }) => outlet)).size;
  const copied = reports.filter(({ copies }) => copies.length > 0).length;
  const once = copied === 0 ? '' : ` · ${words.count('countedOnce', copied)}`;
  return { lead: words.count('reports', reports.length), rest: `${words.count('byOutlets', outlets)}${once}` };
}

/** A report known in part may have what it seems to lack. */
function limitOf(articles: Article[], reading: string, words: Words): string | undefined {
  const partly = articles.filter(({ id, extent }) => id !== reading && extent !== 'full').length;
  return partly === 0 ? undefined : words.count('partlyKnown', partly);
}

function nothingDiffers({ reports }: Comparison, agree: number, words: Words): string {
  const first = words.count('nothingDiffers', reports.length);
  return agree === 0 ? first : `${first} ${words.count('theyAgree', agree)}`;
}
