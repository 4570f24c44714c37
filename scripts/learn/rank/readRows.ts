import { parseArgs } from 'node:util';
import type { CandidateRow } from '@/utils/compare/candidateRows';
import { detailOfClaim } from '@/utils/compare/claimRows';
import { linkBetween } from '@/utils/compare/facts/linksTo';
import { groupBy } from '@/utils/compare/kinds/groupBy';
import { rowOfLink } from '@/utils/compare/toldDifferently';
import { vectorsFrom } from '@/utils/encode/vectorsFrom';
import type { Place } from '@/utils/link/link';
import type { Article, DetailKind, Verdict } from '@/utils/model';
import { type Prepared, prepareComparison } from '@/utils/pipeline';
import { ONE_SIDED_FEATURES, oneSidedFeatures } from '@/utils/rank/oneSided';
import { ROW_FEATURES, rowFeatures } from '@/utils/rank/rowFeatures';
import { shownPassageReader } from '@/utils/rank/shownPassage';
import { sentenceAt } from '@/utils/read/account/sentenceAt';
import { readArticle } from '../../cli/input';
import { articlesByStory, readLines } from '../link/goldClaims';
import { openFrom } from '../model';
import { rounded } from '../rounded';

/**
 * Writes rows that somebody read, with their features and what they were found to be, a JSON line a story, for `fit.py`:
 *   tsx scripts/learn/rank/readRows.ts STORIES.jsonl… [--model FOLDER] > read.jsonl
 * `labels/rows.jsonl` holds rows about details, `labels/pairs.jsonl` and `labels/clusterPairs.jsonl` pairs of linked sentences laid side by side,
 * `labels/oneSided.jsonl` passages said to be told on one side only.
 */
const { values, positionals } = parseArgs({ allowPositionals: true, options: { model: { type: 'string' } } });

interface Span {
  article: string;
  start: number;
  end: number;
}
interface ReadRow {
  story: string;
  kind?: DetailKind;
  verdict?: Verdict;
  versions: Span[];
  /** 1 about one fact and told truly, 0.5 half so, 0 not. */
  right: number;
  /** 1 what an editor would tell, 0.5 small but not silly, 0 nothing. */
  worth: number;
}
interface ReadStory {
  id: string;
  /** The one that the reader has open is first. */
  articles: Article[];
  read: ReadRow[];
}

const labelled = ['rows', 'pairs', 'clusterPairs', 'oneSided'].flatMap((name) =>
  readLines<ReadRow>(new URL(`../labels/${name}.jsonl`, import.meta.url).pathname),
);
const encoder = values.model === undefined ? undefined : await openFrom(values.model);
let astray = 0;
for (const [id, { articles, isCluster }] of articlesByStory(positionals)) {
  const read = labelled.filter(({ story }) => story === id);
  for (const story of isCluster ? storiesOfCluster(id, articles, read) : [{ id, articles, read }])
    if (story.read.length > 0) process.stdout.write(`${JSON.stringify(await measured(story))}\n`);
}
process.stderr.write(`${astray} read rows are not found any more\n`);

/** Of a cluster, which is large, the accounts that were laid beside each that was open. */
function storiesOfCluster(id: string, articles: Article[], all: ReadRow[]): ReadStory[] {
  return groupBy(all, ({ versions }) => versions[0]!.article).map((read) => {
    const ids = new Set(read.flatMap(({ versions }) => versions.map(({ article }) => article)));
    return { id, articles: [...ids].map((one) => articles.find((article) => article.id === one)!), read };
  });
}

async function measured({ id, articles: told, read: own }: ReadStory) {
  const articles = told.map(readArticle);
  const openArticle = articles[0]!.id;
  const vectors = encoder && (await vectorsFrom(encoder, articles));
  const prepared = prepareComparison(articles, openArticle, vectors);
  const passageShown = shownPassageReader(prepared.rows, prepared.sentences, prepared.sides);
  const oneSided = own
    .filter(({ verdict }) => verdict === 'only')
    .flatMap(({ versions, right, worth }) => {
      const passage = passageShown(versions);
      if (passage === undefined) astray += 1;
      return passage === undefined
        ? []
        : [{ list: 'oneSided', right, worth, features: oneSidedFeatures(passage.oneSided).map(rounded) }];
    });
  const rows = own
    .filter(({ verdict }) => verdict !== 'only')
    .flatMap((read) => {
      const row = read.kind === undefined ? pairOf(read, prepared, articles) : detailRow(read, prepared);
      if (row === undefined) astray += 1;
      return row === undefined ? [] : [{ row, read }];
    });
  return {
    id,
    names: ROW_FEATURES,
    oneSidedNames: ONE_SIDED_FEATURES,
    rows: [
      ...oneSided,
      ...rows.map(({ row, read: { kind, right, worth } }) => ({
        list: kind === undefined ? 'toldDifferently' : 'differ',
        kind: row.detail.kind,
        verdict: row.detail.verdict,
        linked: row.link?.probability ?? 0,
        right,
        worth,
        features: rowFeatures(row, prepared.sentences).map(rounded),
      })),
    ],
  };
}

function detailRow({ kind, versions }: ReadRow, { rows }: Prepared): CandidateRow | undefined {
  return rows.find(
    ({ detail }) =>
      detail.kind === kind &&
      detail.verdict !== 'agree' &&
      versions.every((one) =>
        detail.versions.some(({ article, start }) => article === one.article && start === one.start),
      ),
  );
}

function pairOf({ versions }: ReadRow, { sides, links }: Prepared, articles: Article[]) {
  const [here, there] = versions.map(({ article, start }): Place => {
    const account = articles.findIndex(({ id }) => id === article);
    return { account, sentence: sentenceAt(sides[account]!.account.sentences, start) };
  });
  const link = linkBetween(here!, there!, links);
  if (link === undefined) return undefined;
  const row = rowOfLink(link, 0);
  return { detail: detailOfClaim(row, sides), places: row.places, accounts: 1, link };
}
