import type { Article, Comparison, Outlet, Topic } from '@/utils/model';
import { type DetailView, detailView, standingOf } from '../detail/detailView';
import type { AskedFacts } from '../shared/askedView';
import { problemWords } from '../shared/problem';
import { seenFrom } from '../shared/seen';
import { isoDay, writeClock, writeDay, writeTime } from '../shared/times';
import { webAddress } from '../shared/webAddress';
import type { Words } from '../shared/words';
import { type Origin, type OriginsView, onlyFrom, originsView } from './outletOrigins';
import { storyLine } from './storyLine';

/** A report of a story of the day, known by its headline and summary. Times in milliseconds since 1970. */
export interface TodayReport {
  id: string;
  outlet: string;
  url: string;
  title: string;
  publishedAt?: string;
  at: number;
  storedAt: number;
  read: boolean;
}

/** What is stored of a story of the day, the most central report first. */
export interface TodaySource {
  items: TodayReport[];
  /** How comparing its reports stands; absent where nobody asked for it. */
  compared?: { articleId: string; state: string; comparison?: Comparison; articles: Article[] };
  topic?: Topic;
}

export interface TodayFactsOfDay {
  stories: TodaySource[];
  /** Reports of the day, and stories among them. */
  items: number;
  all: number;
  outlets: Outlet[];
  pulls: (AskedFacts & { outlet: string })[];
  /** When outlets are asked next. */
  nextAt?: number;
  /** When the reader looked last; 0 before the first time. */
  seenAt: number;
  /** Topics that are followed. */
  followed: Topic[];
}

/** What the reader wants to see. */
export interface TodaySelection {
  filter: TodayFilter;
  /** Only outlets of this country, or in this language. */
  from?: Origin;
  /** By at least so many outlets. */
  carriers: number;
  most: number;
}
export type TodayFilter = 'all' | 'new' | 'differ';

export interface TodayStoryView {
  /** Id of the most central report. */
  id: string;
  ids: string[];
  outlets: number;
  headline: string;
  href?: string;
  /** "Headline by Meridian Wire · you read NewsBytes". */
  line: string;
  /** "2 new since 1:10 PM". */
  fresh?: string;
  /** Who carries it, the first one first. */
  carriers: { id: string; name: string; time: string; href?: string }[];
  state: 'unread' | 'working' | 'failed' | 'same' | 'differ';
  /** What is said where no difference is shown. */
  says: string;
  differ: DetailView[];
  /** Article to compare side by side. */
  compare?: string;
  topic?: { name: string; followed: boolean };
}

export interface TodayView {
  line: string;
  stories: TodayStoryView[];
  counts: Record<TodayFilter, number>;
  /** Countries and languages that the reader can choose from. */
  origins: OriginsView;
  /** "5 of 9 stories that …", with how many are left to show. */
  end: string;
  more: number;
  /** How many stories are carried by two only, where no story is carried by three. */
  byTwo: number;
  empty?: 'no outlets' | 'no stories';
  reports: number;
  chosen: number;
  asked: AskedView;
}

/** What was asked: counts with words after them, and who did not answer. */
export interface AskedView {
  facts: { count: string; line: string; note?: string }[];
  again?: string;
  silent: { name: string; line: string }[];
}

/** A story is worth telling of where so many outlets carry it. */
export const LEAST_CARRIERS = 3;
/** As many as stand on a screen. */
export const FIRST_STORIES = 8;
/** Differences of a story that stand in the list; the others stand on the compare page. */
const MOST_DIFFER = 3;

/** How many stories that several outlets carry have a report that came after this time. */
export function newsSince(stories: Pick<TodaySource, 'items'>[], seenAt: number): number {
  return stories.filter((story) => carriersOf(story) >= LEAST_CARRIERS && freshOf(story, seenAt) > 0).length;
}

/** Puts the stories of the day into words, those that most outlets carry first. `busy` are being compared now. */
export function todayView(
  facts: TodayFactsOfDay,
  selection: TodaySelection,
  busy: ReadonlySet<string>,
  words: Words,
): TodayView {
  const { stories: carried, outlets } = selection.from === undefined ? facts : onlyFrom(selection.from, facts);
  const ordered = carried
    .filter((story) => carriersOf(story) >= selection.carriers)
    .sort((a, b) => carriersOf(b) - carriersOf(a) || newest(b) - newest(a));
  const all = ordered.map((story) => storyOf(story, facts, busy, words));
  const fits = { all, new: all.filter(({ fresh }) => fresh), differ: all.filter(({ state }) => state === 'differ') };
  const wanted = fits[selection.filter];
  const stories = wanted.slice(0, selection.most);
  return {
    line: words.t('todayLine', writeDay(words.now, words)),
    stories,
    counts: { all: all.length, new: fits.new.length, differ: fits.differ.length },
    origins: originsView(facts.outlets, words),
    end: words.t(selection.carriers < LEAST_CARRIERS ? 'todayEndTwo' : 'todayEnd', stories.length, wanted.length),
    more: wanted.length - stories.length,
    byTwo: carried.filter((story) => carriersOf(story) > 1).length,
    empty: facts.outlets.length === 0 ? 'no outlets' : all.length === 0 ? 'no stories' : undefined,
    reports: facts.items,
    chosen: outlets.length,
    asked: askedView(facts, words),
  };
}

const carriersOf = ({ items }: Pick<TodaySource, 'items'>) => new Set(items.map(({ outlet }) => outlet)).size;
const newest = ({ items }: TodaySource) => Math.max(...items.map(({ at }) => at));
const freshOf = ({ items }: Pick<TodaySource, 'items'>, seenAt: number) =>
  items.filter(({ storedAt, read }) => storedAt > seenAt && !read).length;

function storyOf(
  story: TodaySource,
  { seenAt, followed }: TodayFactsOfDay,
  busy: ReadonlySet<string>,
  words: Words,
): TodayStoryView {
  const { items, topic } = story;
  const [central] = items;
  const fresh = seenAt === 0 ? 0 : freshOf(story, seenAt);
  return {
    id: central!.id,
    ids: items.map(({ id }) => id),
    outlets: carriersOf(story),
    headline: central!.title,
    href: webAddress(central!.url),
    line: storyLine(items, words),
    fresh: fresh === 0 ? undefined : words.count('newSince', fresh, writeClock(seenAt, words)),
    carriers: carriers(items, words),
    ...comparedView(story, busy, words),
    topic: topic && { name: topic.name, followed: followed.some(({ id }) => id === topic.id) },
  };
}

/** One an outlet, its first report. A date stands only where it is not today. */
function carriers(items: TodayReport[], words: Words): TodayStoryView['carriers'] {
  const first = new Map<string, TodayReport>();
  for (const item of items.toSorted((a, b) => a.at - b.at)) if (!first.has(item.outlet)) first.set(item.outlet, item);
  return [...first.values()].map(({ id, outlet, url, publishedAt, at }) => ({
    id,
    name: outlet,
    time: isBareDay(publishedAt) ? writeTime(publishedAt, words) : writeClock(at, words),
    href: webAddress(url),
  }));
}

const isBareDay = (time = '') => /^\d{4}-\d{2}-\d{2}$/.test(time);

type ComparedView = Pick<TodayStoryView, 'state' | 'says' | 'differ' | 'compare'>;

const WORKING = {
  noticed: 'working_matching',
  asking: 'working_asking',
  matching: 'working_matching',
  reading: 'working_reading',
  comparing: 'working_comparing',
} as const;

function comparedView({ items, compared }: TodaySource, busy: ReadonlySet<string>, words: Words): ComparedView {
  const nothing = { differ: [], compare: undefined };
  const isBusy = busy.has(items[0]!.id);
  const step = WORKING[compared?.state as keyof typeof WORKING];
  if (step || (isBusy && !compared?.comparison))
    return { ...nothing, state: 'working', says: `${words.t(step ?? 'working_reading')} …` };
  if (compared?.state === 'stopped') return { ...nothing, state: 'failed', says: words.t('todayFailed') };
  if (!compared?.comparison || compared.articles.length < 2)
    return { ...nothing, state: 'unread', says: words.count('notComparedYet', items.length) };
  const { articleId: openArticle, comparison, articles } = compared;
  const seen = seenFrom({ articles, openArticle: openArticle, comparison }, words);
  const differ = comparison.details.filter((detail) => standingOf(detail, openArticle) === 'differ');
  const says = words.count('nothingDiffers', comparison.reports.length);
  return {
    state: differ.length > 0 ? 'differ' : 'same',
    says,
    differ: differ.slice(0, MOST_DIFFER).map((detail) => detailView(detail, seen)),
    compare: openArticle,
  };
}

function askedView({ outlets, pulls, items, all, nextAt }: TodayFactsOfDay, words: Words): AskedView {
  const figure = (count: number) => new Intl.NumberFormat(words.locale).format(count);
  const asked = pulls.filter(({ askedAt }) => askedAt !== undefined);
  const answered = new Set(asked.filter(({ problem }) => problem === undefined).map(({ outlet }) => outlet));
  const chosen = outlets.filter(({ id }) => answered.has(id)).length;
  const silent = outlets.flatMap(({ id, name }) => {
    const refused = answered.has(id) ? undefined : asked.find(({ outlet, problem }) => outlet === id && problem);
    return refused
      ? [{ name, line: `${writeClock(refused.askedAt!, words)}: ${problemWords(refused.problem!, words)}` }]
      : [];
  });
  const last = Math.max(0, ...asked.map(({ askedAt = 0 }) => askedAt));
  return {
    facts: [
      {
        count: figure(chosen),
        line: words.count('outletsAnswered', chosen),
        note: last === 0 ? undefined : writeClock(last, words),
      },
      ...(silent.length > 0 ? [{ count: figure(silent.length), line: words.t('outletsSilent') }] : []),
      { count: figure(items), line: words.count('reportsInDay', items) },
      { count: figure(all), line: words.count('storiesAmong', all) },
    ],
    again:
      nextAt === undefined || isoDay(nextAt, words) !== isoDay(words.now, words)
        ? undefined
        : words.t('askedAgainAt', writeClock(nextAt, words)),
    silent,
  };
}
