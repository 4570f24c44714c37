import { reversed, type Similarity } from '@/utils/encode/similarity';
import type { Problem } from '@/utils/gather/problem';
import type { Vectors } from '@/utils/link/link';
import type { Article, Item, Match, Result } from '@/utils/model';
import { compareArticles, MOST_ACCOUNTS } from '@/utils/pipeline';
import type { CoverageRow, CoverageState } from '../database/database';
import { epochNow, mustStand } from '../database/epochs';
import type { EpochRow } from '../database/epochTable';
import { PAUSE_MS, pause } from '../gather/pause';
import { findAccounts } from '../store/accounts';
import { findArticle, findArticles, storeArticle } from '../store/articles';
import { advanceCoverage, findCoverage } from '../store/coverage';
import { findItems } from '../store/items';

/** What looking for coverage needs from the outside world. Tests pass plain objects. */
export interface CoveragePorts {
  now(): number;
  /** Asks the outlets that are due, and what services the reader switched on, for new items; reports as answers come. */
  ask(report: (progress: Asked) => Promise<void>, article: Article, epoch: EpochRow): Promise<Asked>;
  /** The stored items and articles that tell the same story, best first, the reader's corrections obeyed. */
  match(article: Article): Promise<Match[]>;
  /** Ids of accounts of earlier chapters of the story, best first. */
  earlier(article: Article): Promise<string[]>;
  /** The whole page of an item in the name of whoever served it, or why only its summary can be had. */
  read(item: Item): Promise<Result<Article, Problem>>;
  /** How alike the sentences of an article and of each of the others are by meaning; undefined where that cannot be told. */
  meaning(article: Article, others: Article[]): Promise<Similarity[] | undefined>;
  /** How many pages may be fetched for one story. */
  pagesToRead(): Promise<number>;
}

export type Asked = Pick<CoverageRow, 'asked' | 'failed'>;
/** A step writes nothing once a story was deleted after it began: it may hold addresses and words of that one. */
type Step = (work: Work, ports: CoveragePorts) => Promise<Partial<CoverageRow>>;

interface Work {
  article: Article;
  row: CoverageRow;
  epoch: EpochRow;
}

/** A page read this recently is taken as it is: outlets correct themselves within hours, not minutes. */
const FRESH_FOR = 60 * 60_000;
/** A few pages at once disturb nobody, as each host is asked for one after the other. */
const PAGES_AT_ONCE = 4;

/** What to do in each state. A step may be cut off at any await: done again from its start, it gives the same. */
const STEPS: Partial<Record<CoverageState, Step>> = {
  noticed: compareStored,
  asking: askOutlets,
  matching: matchStored,
  reading: readPages,
  comparing: compareByWords,
  refining: compareByMeaning,
};

/** Takes the coverage of one article one state further. False where nothing is left to do. */
export async function advanceOne(articleId: string, ports: CoveragePorts): Promise<boolean> {
  const epoch = await epochNow('stories');
  const row = await findCoverage(articleId);
  const step = row && STEPS[row.state];
  if (!row || !step) return false;
  const article = await findArticle(articleId);
  if (!article) return advanceCoverage(articleId, row.state, { state: 'stopped' }, ports.now());
  const change = await step({ article, row, epoch }, ports);
  await advanceCoverage(articleId, row.state, change, ports.now(), epoch);
  return true;
}

/**
 * Shows what is stored on an article that was just opened, who tells the story before how they compare: asking may take a
 * minute, and another story may be asked for first. Where nobody is to be asked, that is all until the reader looks.
 */
export async function showStored(
  article: Article,
  matches: Match[],
  from: 'noticed' | 'asking',
  now: number,
  epoch: EpochRow,
): Promise<void> {
  await advanceCoverage(article.id, from, { matches }, now, epoch);
  const compared = await compareAccounts(article, accountsOf(article, matches));
  await advanceCoverage(article.id, from, { ...compared, state: from === 'noticed' ? 'waiting' : from }, now, epoch);
}

/** The background was stopped before what is stored was shown. */
async function compareStored({ article }: Work, ports: CoveragePorts): Promise<Partial<CoverageRow>> {
  const matches = await ports.match(article);
  return { matches, ...(await compareAccounts(article, accountsOf(article, matches))), state: 'waiting' };
}

/** What is stored is shown already, unless the background was stopped before it was. */
async function askOutlets({ article, row, epoch }: Work, ports: CoveragePorts): Promise<Partial<CoverageRow>> {
  if (row.matches.length === 0) await showStored(article, await ports.match(article), 'asking', ports.now(), epoch);
  const report = async (progress: Asked) => {
    await advanceCoverage(row.articleId, 'asking', progress, ports.now(), epoch);
  };
  return { ...(await ports.ask(report, article, epoch)), state: 'matching' };
}

async function matchStored({ article }: Work, ports: CoveragePorts): Promise<Partial<CoverageRow>> {
  const matches = await ports.match(article);
  return { matches, articleIds: accountsOf(article, matches), state: 'reading' };
}

/** The article itself, then who surely tells its story. */
function accountsOf(article: Article, matches: Match[]): string[] {
  const told = matches.filter(({ sameStory }) => sameStory).map(({ id }) => id);
  return [article.id, ...told.slice(0, MOST_ACCOUNTS - 1)];
}

async function readPages({ row, epoch }: Work, ports: CoveragePorts): Promise<Partial<CoverageRow>> {
  const wanted = row.articleIds.slice(1, 1 + (await ports.pagesToRead()));
  const stored = await findArticles(wanted);
  const fresh = new Set(stored.filter((one) => ports.now() - one.fetchedAt < FRESH_FOR).map(({ id }) => id));
  const due = (await findItems(wanted)).filter(({ id }) => !fresh.has(id));
  const hosts = byHost(due).values();
  const reader = async () => {
    for (const items of hosts) await readInTurn(items, ports, epoch);
  };
  await Promise.all(Array.from({ length: PAGES_AT_ONCE }, reader));
  return { state: 'comparing' };
}

async function readInTurn(items: Item[], ports: CoveragePorts, epoch: EpochRow): Promise<void> {
  for (const [at, item] of items.entries()) {
    if (at > 0) await pause(PAUSE_MS);
    await readOne(item, ports, epoch);
  }
}

function byHost(items: Item[]): Map<string, Item[]> {
  const hosts = new Map<string, Item[]>();
  for (const item of items) {
    const { host } = new URL(item.url);
    hosts.set(host, [...(hosts.get(host) ?? []), item]);
  }
  return hosts;
}

/**
 * Reads the page of an item and says whether it could be had. It is kept under the item's address: outlets' feeds and
 * canonical links do not always agree.
 */
export async function readOne(
  item: Item,
  ports: Pick<CoveragePorts, 'now' | 'read'>,
  epoch: EpochRow,
): Promise<boolean> {
  await mustStand(epoch);
  const page = await ports.read(item);
  if (!page.ok) return false;
  const { publishedAt = item.publishedAt, ...article } = page.value;
  await storeArticle({ ...article, publishedAt, id: item.id }, ports.now(), undefined, epoch);
  return true;
}

/** Takes no time, so that there is something to read; then looks for what led up to the story. */
async function compareByWords({ article, row }: Work, ports: CoveragePorts): Promise<Partial<CoverageRow>> {
  const compared = await compareAccounts(article, row.articleIds);
  const told = new Set(compared.articleIds);
  const earlier = await ports.earlier(article);
  return { ...compared, earlier: earlier.filter((id) => !told.has(id)), state: 'refining' };
}

/** Takes seconds a story the first time. Without an encoder what was compared by words stays. */
async function compareByMeaning({ article, row }: Work, ports: CoveragePorts): Promise<Partial<CoverageRow>> {
  return { ...(await compareAccounts(article, row.articleIds, ports)), state: 'ready' };
}

/** With ports, sentences are compared by meaning where that can be had. */
async function compareAccounts(
  article: Article,
  ids: string[],
  ports?: Pick<CoveragePorts, 'meaning'>,
): Promise<Pick<CoverageRow, 'articleIds' | 'comparison'>> {
  const accounts = await findAccounts(ids);
  const vectors = ports && accounts.length > 1 ? await vectorsOf(article, accounts, ports) : undefined;
  const comparison = accounts.length > 1 ? compareArticles(accounts, article.id, vectors) : undefined;
  return { articleIds: accounts.map(({ id }) => id), comparison };
}

/** The open article beside each other account; the others among themselves are compared by words. */
async function vectorsOf(
  { id }: Article,
  accounts: Article[],
  { meaning }: Pick<CoveragePorts, 'meaning'>,
): Promise<Vectors | undefined> {
  const others = accounts.filter((account) => account.id !== id);
  const open = accounts.find((account) => account.id === id);
  const told = open && (await meaning(open, others));
  if (!told) return undefined;
  const similarities = new Map(others.map((account, at) => [account.id, told[at]!]));
  return (a, b) => similarityOf(accounts[a]!.id, accounts[b]!.id);

  function similarityOf(first: string, second: string): Similarity | undefined {
    if (first === id) return similarities.get(second);
    const found = second === id ? similarities.get(first) : undefined;
    return found && reversed(found);
  }
}
