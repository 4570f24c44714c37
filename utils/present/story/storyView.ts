import type { Article, Comparison, Outlet } from '@/utils/model';
import { SUPPORTED } from '@/utils/text/languages';
import { primaryOf } from '@/utils/text/shared/words/primaryOf';
import { type DetailStanding, type DetailView, detailView, standingOf } from '../detail/detailView';
import { outletViews } from '../outlets/outletView';
import { otherReports, type Seen, seenFrom } from '../shared/seen';
import { writeTime } from '../shared/times';
import type { Words } from '../shared/words';
import { type AgreeView, agreeViews } from './agreeView';
import { type CallView, callViews } from './callView';
import { type ChangeView, changesView, type Editions, rewordings, withFormer } from './changesView';
import { type OutletGroup, outletGroups } from './outletGroups';
import { type PlaceView, placeViews } from './placesView';
import { type ToldView, toldView } from './toldView';
import { type VoiceGroups, voiceGroups } from './voicesView';

/** What a comparison is shown from: the accounts, the one being read, and what is known of the outlets. */
export interface Story {
  articles: Article[];
  /** The id of the open article; one of `articles`. */
  openArticle: string;
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
  /** "8 reports" and "by 6 other outlets · agency copies counted once". */
  counts: { lead: string; rest: string };
  /** What cannot be told of accounts in a language that is not supported. */
  notRead?: string;
  differ: DetailView[];
  notHere: ToldView[];
  /** The heading over them: not in this article, or not in the part of it that could be read. */
  notHereHeading: string;
  onlyHere: ToldView[];
  /** Why something said to be only here may stand elsewhere too: reports known in part. */
  onlyHereLimit?: string;
  voices: VoiceGroups;
  calls: CallView[];
  places: PlaceView[];
  agree: AgreeView[];
  /** What outlets changed after publishing, the open article first. */
  changed: OutletChanges[];
  /** Said first where nothing differs. */
  nothingDiffers?: string;
  outlets: OutletGroup[];
}

/** What one outlet changed in its report. */
export interface OutletChanges {
  articleId: string;
  outlet: string;
  here: boolean;
  changes: ChangeView[];
}

/** Puts a comparison into words, as seen from the open article. */
export function storyView(story: Story, words: Words): StoryView {
  const { articles, openArticle, comparison } = story;
  const seen = seenFrom(story, words);
  const here = seen.articles.get(openArticle) ?? articles[0]!;
  const reworded = rewordings(articles, story.editions);
  const on = (standing: DetailStanding) =>
    comparison.details.filter((detail) => standingOf(detail, openArticle) === standing);
  const differ = on('differ').map((detail) => withFormer(detailView(detail, seen), detail, reworded));
  const agree = on('agree');
  return {
    articleId: openArticle,
    headline: here.title,
    outlet: here.outlet,
    time: writeTime(here.publishedAt, words),
    counts: countReports(story, seen),
    notRead: notReadLine(articles, words),
    differ,
    notHere: on('absent').map((detail) => toldView(detail, seen)),
    notHereHeading: words.t(here.extent === 'full' ? 'notInThisArticle' : 'notInPartRead'),
    onlyHere: on('here').map((detail) => toldView(detail, seen)),
    onlyHereLimit: limitOf(articles, openArticle, words),
    voices: voiceGroups(comparison, seen),
    calls: callViews(comparison, seen),
    places: placeViews(comparison, seen),
    agree: agreeViews(agree, seen),
    changed: changedOutlets(story, words),
    nothingDiffers: differ.length > 0 ? undefined : nothingDiffers(comparison, agree.length, words),
    outlets: outletGroups(outletViews(articles, comparison, story.outlets, openArticle, words)),
  };
}

function changedOutlets({ articles, openArticle, editions }: Story, words: Words): OutletChanges[] {
  const changed = articles.flatMap((article): OutletChanges[] => {
    const changes = changesView(article, editions?.get(article.id) ?? [], words);
    const { id, outlet } = article;
    return changes.length === 0 ? [] : [{ articleId: id, outlet, here: id === openArticle, changes }];
  });
  return changed.sort((a, b) => Number(b.here) - Number(a.here));
}

function countReports({ articles, openArticle, comparison }: Story, { others, words }: Seen) {
  const copied = comparison.reports.filter(({ copies }) => copies.length > 0).length;
  const once = copied === 0 ? '' : ` · ${words.count('countedOnce', copied)}`;
  return {
    lead: words.count('reports', otherReports(articles, openArticle, comparison).length),
    rest: `${words.count('byOtherOutlets', others.size)}${once}`,
  };
}

/** Of other languages only words, names and sentences are known, and the reader is told so. */
function notReadLine(articles: Article[], { locale, t }: Words): string | undefined {
  const tags = new Set(articles.map(({ language }) => primaryOf(language)).filter((tag) => !SUPPORTED.includes(tag)));
  if (tags.size === 0) return undefined;
  const names = new Intl.DisplayNames(locale, { type: 'language' });
  const written = [...tags].map((tag) => (/^[a-z]{2,3}$/.test(tag) ? (names.of(tag) ?? tag) : tag));
  return t('languageNotRead', new Intl.ListFormat(locale).format(written));
}

/** A report known in part may have what it seems to lack. */
function limitOf(articles: Article[], openArticle: string, words: Words): string | undefined {
  const partly = articles.filter(({ id, extent }) => id !== openArticle && extent !== 'full').length;
  return partly === 0 ? undefined : words.count('partlyKnown', partly);
}

function nothingDiffers({ reports }: Comparison, agree: number, words: Words): string {
  const first = words.count('nothingDiffers', reports.length);
  return agree === 0 ? first : `${first} ${words.count('theyAgree', agree)}`;
}
