import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { Coefficients } from '@/utils/match/coefficients';
import { company, linear, POOL } from '@/utils/match/rank';
import type { Article, Item } from '@/utils/model';
import { type Asked, collect, type Labelled, type Pair, type Setting } from './collect';
import { type Example, learn } from './logistic';

/**
 * `npx tsx scripts/learn/match.ts UNDATED DATED FEED`: learns the coefficients of `utils/match/coefficients.ts` from
 * stories whose accounts are known (lines of accounts with a `cluster`), and prints them with figures from five folds,
 * held out by story. The first table takes 66 events of ECB+, without dates; the second 740 stories of AllSides; the feed
 * is the latter's accounts as items among 37,554. As measured, folds held out, siblings among the first two and F1 of
 * pairs at the threshold of 0.4: pages undated 98.1 and 85.0; pages dated 91.0 and 73.5; pages with their dates erased
 * 82.3 and 59.6; items undated 97.2 and 84.3; items dated 84.1 and 65.2; items among the feed 56.3 and 68.3.
 */
const FOLDS = 5;

interface Row {
  id: string;
  cluster?: string;
  outlet?: string | null;
  publishedAt?: string | null;
  title: string;
  text?: string;
  summary?: string;
}

function readRows(path: string): Row[] {
  const bytes = readFileSync(path);
  const text = (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  return text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
}

function labelled({ cluster, outlet, publishedAt, ...row }: Row): Labelled {
  const shared = { id: row.id, title: row.title, outlet: outlet ?? '', url: '', publishedAt: publishedAt ?? undefined };
  const account: Article | Item =
    row.text === undefined
      ? { ...shared, summary: row.summary ?? '' }
      : { ...shared, text: row.text, authors: [], extent: 'full' };
  return { account, story: cluster };
}

/** A page as its feed would show it: title and first 40 words. */
function asItem({ account, story }: Labelled): Labelled {
  if (!('text' in account)) return { account, story };
  const { id, title, outlet, publishedAt, text } = account;
  return {
    account: { id, title, outlet, publishedAt, url: '', summary: text.split(/\s+/).slice(0, 40).join(' ') },
    story,
  };
}

function settings(undated: Labelled[], dated: Labelled[], feed: Labelled[]): Setting[] {
  return [
    { name: 'pages, undated', queries: undated, candidates: undated, ignoreDates: true },
    { name: 'pages, dated', queries: dated, candidates: dated, ignoreDates: false },
    { name: 'pages, dates erased', queries: dated, candidates: dated, ignoreDates: true },
    { name: 'items, undated', queries: undated, candidates: undated.map(asItem), ignoreDates: true },
    { name: 'items, dated', queries: dated, candidates: dated.map(asItem), ignoreDates: false },
    { name: 'items among a feed', queries: dated, candidates: feed, ignoreDates: false },
  ];
}

interface Set {
  name: string;
  asked: Asked[];
}

function learnTable(sets: Set[]): Coefficients {
  const pairs = (column: Pair['column']) => sets.flatMap(({ asked }) => pairExamples(asked, column));
  const table: Coefficients = { page: learn(pairs('page')), item: learn(pairs('item')), company: [], threshold: 0.5 };
  return { ...table, company: learn(sets.flatMap(({ asked }) => companyExamples(asked, table))) };
}

/** Every set of accounts counts as much as another, whatever its size. */
function pairExamples(asked: Asked[], column: Pair['column']): Example[] {
  return asked.flatMap(({ story, candidates }) =>
    candidates
      .filter((one) => one.story !== undefined && one.pair.column === column)
      .map((one) => ({ signs: one.pair.signs, holds: one.story === story, weight: 1 / asked.length })),
  );
}

function companyExamples(asked: Asked[], table: Coefficients): Example[] {
  return asked.flatMap((query) =>
    companies(query, table)
      .filter(({ story }) => story !== undefined)
      .map(({ story, signs }) => ({ signs, holds: story === query.story, weight: 1 / asked.length })),
  );
}

function companies({ candidates }: Asked, table: Coefficients) {
  const odds = candidates.map(({ pair }) => linear(pair.signs, table[pair.column]));
  return candidates.map(({ id, story, links }, at) => ({
    id,
    story,
    signs: company(
      odds[at]!,
      odds.slice(0, POOL),
      links.map((link) => link && linear(link.signs, table[link.column])),
    ),
  }));
}

/** Recall among the first two, and the F1 of linked pairs at each threshold, as over all folds together. */
function measure(asked: Asked[], tables: Coefficients[], stories: Map<string, number>) {
  let found2 = 0;
  let found10 = 0;
  let wanted2 = 0;
  let wanted10 = 0;
  const links = new Map<string, { odds: number; right: boolean }>();
  for (const query of asked) {
    const table = tables[foldOf(query.story)]!;
    const ranked = companies(query, table)
      .map((one) => ({ ...one, odds: linear(one.signs, table.company) }))
      .sort((a, b) => b.odds - a.odds);
    const right = (one: { story?: string }) => one.story === query.story;
    const siblings = stories.get(query.story)! - 1;
    found2 += ranked.slice(0, 2).filter(right).length;
    found10 += ranked.slice(0, 10).filter(right).length;
    wanted2 += Math.min(2, siblings);
    wanted10 += Math.min(10, siblings);
    for (const one of ranked) {
      if (one.story === undefined) continue;
      const key = [query.id, one.id].sort().join(' ');
      const odds = Math.max(one.odds, links.get(key)?.odds ?? Number.NEGATIVE_INFINITY);
      links.set(key, { odds, right: right(one) });
    }
  }
  const gold = [...stories.values()].reduce((sum, count) => sum + (count * (count - 1)) / 2, 0);
  return { recallAt2: found2 / wanted2, recallAt10: found10 / wanted10, links: [...links.values()], gold };
}

function f1({ links, gold }: { links: { odds: number; right: boolean }[]; gold: number }, threshold: number): number {
  const linked = links.filter(({ odds }) => 1 / (1 + Math.exp(-odds)) >= threshold);
  return (2 * linked.filter(({ right }) => right).length) / (linked.length + gold);
}

function foldOf(story: string): number {
  return [...story].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 99991, 7) % FOLDS;
}

const percent = (value: number) => (100 * value).toFixed(1);

function main([undatedPath, datedPath, feedPath]: string[]): void {
  const [undated, dated, feed] = [undatedPath, datedPath, feedPath].map((path) => readRows(path!).map(labelled));
  const storyOf = new Map(dated!.map(({ account, story }) => [account.id, story]));
  const known = feed!.map(({ account }) => ({ account, story: storyOf.get(account.id) }));
  const sets = settings(undated!, dated!, known).map((setting) => {
    const started = performance.now();
    const set = { name: setting.name, asked: collect(setting) };
    process.stderr.write(`${setting.name}: ${((performance.now() - started) / 1000).toFixed(1)} s\n`);
    return set;
  });
  const tables = Array.from({ length: FOLDS }, (_, fold) =>
    learnTable(sets.map(({ name, asked }) => ({ name, asked: asked.filter(({ story }) => foldOf(story) !== fold) }))),
  );
  const figures = sets.map(({ name, asked }) => {
    const stories = new Map<string, number>();
    for (const { story } of asked) stories.set(story, (stories.get(story) ?? 0) + 1);
    return { name, ...measure(asked, tables, stories) };
  });
  const thresholds = Array.from({ length: 13 }, (_, at) => 0.2 + at * 0.04);
  for (const figure of figures) {
    const curve = thresholds.map((threshold) => `${threshold.toFixed(2)}:${percent(f1(figure, threshold))}`).join(' ');
    console.log(`${figure.name}: R@2 ${percent(figure.recallAt2)} R@10 ${percent(figure.recallAt10)} F1 ${curve}`);
  }
  const rounded = (column: number[]) => `[${column.map((value) => value.toFixed(2)).join(', ')}]`;
  const final = learnTable(sets);
  console.log(
    `  page: ${rounded(final.page)},\n  item: ${rounded(final.item)},\n  company: ${rounded(final.company)},`,
  );
}

main(process.argv.slice(2));
