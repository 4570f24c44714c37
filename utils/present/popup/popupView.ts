import type { Problem } from '@/utils/gather/problem';
import type { Article, Comparison, Detail, Match, Outlet } from '@/utils/model';
import { failedLine, storyAsked } from '../shared/askedView';
import { otherReports } from '../shared/seen';
import { writeTime } from '../shared/times';
import type { Words } from '../shared/words';
import type { Editions } from '../story/changesView';
import { type DismissedView, dismissedView } from '../story/dismissedView';
import { type EarlierView, earlierView } from '../story/earlierView';
import { type StoryView, storyView } from '../story/storyView';
import { writeReason } from './matchReason';
import { type HeadView, headOf, type TabFacts, type TabView, tabView } from './tabView';

type CoverageState = keyof typeof WORKING | 'refining' | 'ready' | 'stopped';

/** How the coverage of the article stands, as kept by the background. */
export interface CoverageFacts {
  state: CoverageState;
  asked: { done: number; of: number };
  failed: { outlet: string; reason: Problem; at: number }[];
  matches: Match[];
  comparison?: Comparison;
  updatedAt: number;
  /** The reader keeps this story. */
  kept: boolean;
  /** Details that the reader put aside. */
  aside: Detail[];
}

/** All that the popup is made of: the tab, and what is stored about its article. */
export interface PopupFacts {
  tab?: TabFacts;
  coverage?: CoverageFacts;
  /** The accounts compared, the one being read first. */
  articles: Article[];
  /** What is known of matches that are not compared yet, in the order of the matches. */
  found: { id: string; outlet: string; title: string }[];
  /** Accounts of earlier chapters of the story. */
  earlier?: Article[];
  outlets: Outlet[];
  /** What the accounts said before their outlets changed them. */
  editions?: Editions;
  items: { count: number; since?: number };
  online: boolean;
}

export interface NearView {
  id: string;
  outlet: string;
  title: string;
  reasons: string;
}

/** The popup's states; each has just what it shows. */
export type PopupView =
  | TabView
  | {
      state: 'ready';
      story: StoryView;
      asked: string;
      earlier?: EarlierView[];
      aside?: DismissedView[];
      offline?: string;
      kept: boolean;
    }
  | {
      state: 'working';
      head: Head;
      line: string;
      done: number;
      of: number;
      foundLine: string;
      story?: StoryView;
      found: FoundView[];
    }
  | { state: 'failed'; head: Head }
  | {
      state: 'empty';
      head: Head;
      articleId: string;
      line: string;
      facts: FactView[];
      near: NearView[];
      earlier?: EarlierView[];
      offline?: string;
      kept: boolean;
    };

interface Head extends HeadView {
  articleId: string;
}

export interface FoundView {
  outlet: string;
  note: string;
  done: boolean;
}

interface FactView {
  count: string;
  line: string;
}

/** States of the work with the words for it. A story that waits for the reader is asked for as soon as the popup is open. */
const WORKING = {
  noticed: 'working_matching',
  waiting: 'working_asking',
  asking: 'working_asking',
  matching: 'working_matching',
  reading: 'working_reading',
  comparing: 'working_comparing',
} as const;

/** Decides which state the popup is in, and puts it into words. */
export function popupView(facts: PopupFacts, words: Words): PopupView {
  const { tab, coverage, articles } = facts;
  const here = articles[0];
  const isArticle = tab === undefined || tab.state === 'article';
  if (!isArticle || !here || !coverage) return tabView(tab, words);
  if (isWorking(coverage)) return workingView(facts, coverage, here, words);
  if (coverage.state === 'stopped' && !coverage.comparison)
    return { state: 'failed', head: headOfArticle(here, words) };
  if (articles.length < 2 || !coverage.comparison) return emptyView(facts, coverage, here, words);
  const offline = facts.online ? undefined : offlineLine(articles, coverage.comparison, words);
  const story = storyOf(facts, coverage.comparison, here, words);
  const said = storyAsked(coverage, facts.items.since, words);
  const asked = coverage.state === 'refining' ? `${words.t('refiningLine')} ${said}` : said;
  const earlier = earlierView(facts.earlier ?? [], words);
  const aside = dismissedView(coverage.aside, articles, words);
  return { state: 'ready', story, asked, earlier, aside, offline, kept: coverage.kept };
}

type Working = CoverageFacts & { state: keyof typeof WORKING };

function isWorking(coverage: CoverageFacts): coverage is Working {
  return Object.hasOwn(WORKING, coverage.state);
}

function workingView(facts: PopupFacts, coverage: Working, here: Article, words: Words): PopupView {
  const { articles, found } = facts;
  const compared = new Map(
    otherReports(articles, here.id, coverage.comparison).map((article) => [article.id, article]),
  );
  const read = new Set(articles.map(({ id }) => id));
  const waiting = found.filter(({ id }) => !read.has(id));
  const noteOf = (article: Article) => words.t(article.extent === 'summary' ? 'foundSummary' : 'foundCompared');
  const { done, of } = coverage.asked;
  const story = coverage.comparison && compared.size > 0 ? storyOf(facts, coverage.comparison, here, words) : undefined;
  return {
    state: 'working',
    head: headOfArticle(here, words),
    line: of === 0 ? words.t(WORKING[coverage.state]) : words.t('askedOf', done, of),
    done,
    of,
    foundLine: words.count('reportsFound', compared.size + waiting.length),
    story,
    found: [
      ...[...compared.values()].map((article) => ({ outlet: article.outlet, note: noteOf(article), done: true })),
      ...waiting.map(({ outlet }) => ({ outlet, note: words.t('foundWaiting'), done: false })),
    ],
  };
}

/** Matches too weak to be called the same story, worth showing: the reader may know better. */
const MOST_NEAR = 3;

function emptyView(facts: PopupFacts, coverage: CoverageFacts, here: Article, words: Words): PopupView {
  const { done } = coverage.asked;
  const { failed, matches } = coverage;
  const known = new Map(facts.found.map((one) => [one.id, one]));
  const near = matches.flatMap(({ id, sameStory, reasons }): NearView[] => {
    const found = known.get(id);
    return found && !sameStory
      ? [{ ...found, reasons: reasons.map((reason) => writeReason(reason, words)).join(' · ') }]
      : [];
  });
  const { count, since } = facts.items;
  const kept = since === undefined ? words.t('answeredNone') : words.count('answered', count, writeDayOf(since, words));
  return {
    state: 'empty',
    head: headOfArticle(here, words),
    articleId: here.id,
    line: facts.outlets.length === 0 ? words.t('emptyNoOutlets') : words.count('emptyLine', facts.outlets.length),
    facts: [
      { count: writeCount(done - failed.length, words), line: kept },
      ...(failed.length === 0 ? [] : [{ count: writeCount(failed.length, words), line: failedLine(failed, words) }]),
    ],
    near: near.slice(0, MOST_NEAR),
    earlier: earlierView(facts.earlier ?? [], words),
    offline: facts.online ? undefined : words.t('offlineNothing'),
    kept: coverage.kept,
  };
}

const writeCount = (count: number, { locale }: Words) => new Intl.NumberFormat(locale).format(Math.max(0, count));
const writeDayOf = (time: number, words: Words) => writeTime(new Date(time).toISOString().slice(0, 10), words);

function offlineLine(articles: Article[], comparison: Comparison, words: Words): string {
  const others = otherReports(articles, articles[0]!.id, comparison);
  const times = others.flatMap(({ publishedAt }) => publishedAt ?? []).sort();
  return words.count('offlineCompared', others.length, writeTime(times.at(-1), words));
}

function storyOf(facts: PopupFacts, comparison: Comparison, here: Article, words: Words): StoryView {
  const { articles, outlets, editions } = facts;
  return storyView({ articles, openArticle: here.id, comparison, outlets, editions }, words);
}

function headOfArticle(here: Article, words: Words): Head {
  return { articleId: here.id, ...headOf(here, words) };
}
