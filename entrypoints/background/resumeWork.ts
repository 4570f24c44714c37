import { findAcross } from '@/utils/browser/across/findAcross';
import { type Asked, type CoveragePorts, showStored } from '@/utils/browser/coverage/advance';
import { work } from '@/utils/browser/coverage/work';
import { epochNow } from '@/utils/browser/database/epochs';
import type { EpochRow } from '@/utils/browser/database/epochTable';
import { takeDamaged } from '@/utils/browser/database/soundRows';
import { compareMeaning } from '@/utils/browser/encode/encodeArticle';
import { pullDue } from '@/utils/browser/gather/pull';
import { readPage } from '@/utils/browser/gather/readPage';
import { searchServices } from '@/utils/browser/gather/services';
import { rebuildIndex } from '@/utils/browser/index/matchIndex';
import { findEarlier, findLikest, findMatches, type Likest } from '@/utils/browser/match/findMatches';
import type { Handlers } from '@/utils/browser/messages/messages';
import { browser } from '@/utils/browser/platform/api';
import { pagesToRead, readAhead } from '@/utils/browser/settings/settings';
import { findArticle } from '@/utils/browser/store/articles';
import { askFor, findCoverage, openCoverage, stopAsking } from '@/utils/browser/store/coverage';
import { findItems } from '@/utils/browser/store/items';
import { writeOrMakeRoom } from '@/utils/browser/store/retention';
import type { Similarity } from '@/utils/encode/similarity';
import { withOwnLinks } from '@/utils/gather/feed/ownLinks';
import type { Article, Match } from '@/utils/model';
import { countArrivals } from './countArrivals';
import { showOutcome } from './showOutcome';

/** The real world of the coverage work. */
const PORTS: CoveragePorts = {
  now: Date.now,
  ask: askForItems,
  match: (article) => findAccountsOf(article, findLikest(article), findAcross(article)),
  earlier: findEarlier,
  read: readPage,
  meaning: meaningOf,
  pagesToRead: pagesToRead.getValue,
};

/**
 * Takes up whatever is not finished; safe to call at any time, any number of times. The alarm wakes a worker that was
 * stopped in the middle.
 */
export async function resumeWork(): Promise<void> {
  wakeAgain();
  await work(PORTS, showOutcome);
  await mendIndex();
  await browser.alarms.clear('resume');
}

/** Where pieces of the index could not be read, it is built anew out of what it stands for. */
async function mendIndex(): Promise<void> {
  const damaged = takeDamaged();
  if (damaged.includes('segments') || damaged.includes('segmentIds')) await rebuildIndex();
}

function wakeAgain(): void {
  browser.alarms.create('resume', { periodInMinutes: 1 });
}

/** Whether outlets are asked for a story at once, or only when the reader looks at it. */
export async function firstState(): Promise<'asking' | 'noticed'> {
  return (await readAhead.getValue()) ? 'asking' : 'noticed';
}

interface Looking {
  likest: Promise<Likest>;
  state: 'asking' | 'noticed';
  /** When it began. */
  epoch: EpochRow;
  /** Stores the article and opens its coverage in the same state; false where there is no space left. */
  keep: () => Promise<boolean>;
}

/**
 * Looks for the coverage of an article, or looks again: shows what is stored at once, then asks in its turn. The search
 * goes on while `keep` stores the article and opens its coverage, since it needs neither.
 */
export async function lookFor(article: Article, { likest, state, epoch, keep }: Looking): Promise<void> {
  const matches = findAccountsOf(article, likest);
  if (!(await keep())) return;
  wakeAgain();
  try {
    await showStored(article, await matches, state, PORTS.now(), epoch);
    await showOutcome(article.id);
  } finally {
    await resumeWork();
  }
}

/** Where the encoder cannot be had, the reader is told why elsewhere, and words are compared. */
async function meaningOf(article: Article, others: Article[]): Promise<Similarity[] | undefined> {
  const found = await compareMeaning(article, others);
  return found.ok ? found.value : undefined;
}

/** Links of a search service give way to the outlets' own where these are stored too. */
async function findAccountsOf(
  article: Article,
  likest = findLikest(article),
  across?: Promise<Match[]>,
): Promise<Match[]> {
  const matches = await findMatches(article, likest, across);
  return withOwnLinks(matches, await findItems(matches.map(({ id }) => id)));
}

/** Feeds and services side by side; a service that fails is told like an outlet that fails. */
async function askForItems(
  report: (progress: Asked) => Promise<void>,
  article: Article,
  epoch: EpochRow,
): Promise<Asked> {
  const pulling = countArrivals(() => pullDue({ onProgress: report }));
  const [pulled, refused] = await Promise.all([pulling, searchServices(article, epoch)]);
  return { ...pulled, failed: [...pulled.failed, ...refused] };
}

export const startOver: Handlers['coverAgain'] = async ({ articleId }) => {
  const epoch = await epochNow('stories');
  const [article, former] = await Promise.all([findArticle(articleId), findCoverage(articleId)]);
  if (!article) return;
  const keep = () => writeOrMakeRoom(() => openCoverage(articleId, former?.topics ?? [], Date.now()));
  await lookFor(article, { likest: findLikest(article), state: 'asking', epoch, keep });
};

export const readReports: Handlers['readReports'] = async ({ articleId }) => {
  if (await askFor(articleId, Date.now())) await resumeWork();
};

export const stop: Handlers['stopAsking'] = async ({ articleId }) => {
  await stopAsking(articleId, Date.now());
};
