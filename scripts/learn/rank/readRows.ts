import { parseArgs } from 'node:util';
import type { CandidateRow } from '@/utils/compare/candidateRows';
import { detailOfClaim } from '@/utils/compare/claimRows';
import { linkBetween } from '@/utils/compare/facts/linksTo';
import { rowOfLink } from '@/utils/compare/toldDifferently';
import { vectorsFrom } from '@/utils/encode/vectorsFrom';
import type { Place } from '@/utils/link/link';
import type { Article, DetailKind } from '@/utils/model';
import { type Prepared, prepareComparison } from '@/utils/pipeline';
import { ROW_FEATURES, rowFeatures } from '@/utils/rank/rowFeatures';
import { sentenceAt } from '@/utils/read/account/sentenceAt';
import { readArticle } from '../../cli/input';
import { readLines } from '../link/goldClaims';
import { openFrom } from '../model';

/**
 * Writes rows that somebody read, with their features and what they were found to be, a JSON line a story, for `fit.py`:
 *   tsx scripts/learn/rank/readRows.ts STORIES.jsonl… [--model FOLDER] > read.jsonl
 * `labels/rows.jsonl` holds rows about details, `labels/pairs.jsonl` pairs of linked sentences laid side by side.
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
  versions: Span[];
  /** 1 about one fact and told truly, 0.5 half so, 0 not. */
  right: number;
  /** 1 what an editor would tell, 0.5 small but not silly, 0 nothing. */
  worth: number;
}
interface Story {
  id: string;
  reading?: string;
  articles: unknown[];
}

const labelled = ['rows', 'pairs'].flatMap((name) =>
  readLines<ReadRow>(new URL(`../labels/${name}.jsonl`, import.meta.url).pathname),
);
const encoder = values.model === undefined ? undefined : await openFrom(values.model);
let astray = 0;
for (const path of positionals) {
  for (const story of readLines<Story>(path)) {
    const own = labelled.filter((row) => row.story === story.id);
    if (own.length > 0) process.stdout.write(`${JSON.stringify(await measured(story, own))}\n`);
  }
}
process.stderr.write(`${astray} read rows are not found any more\n`);

async function measured(story: Story, own: ReadRow[]) {
  const articles = story.articles.map(readArticle);
  const openArticle = story.reading ?? articles[0]!.id;
  const vectors = encoder && (await vectorsFrom(encoder, articles));
  const prepared = prepareComparison(articles, openArticle, vectors);
  const at = articles.findIndex(({ id }) => id === openArticle);
  const rows = own.flatMap((read) => {
    const row = read.kind === undefined ? pairOf(read, prepared, articles, at) : detailRow(read, prepared);
    if (row === undefined) astray += 1;
    return row === undefined ? [] : [{ row, read }];
  });
  return {
    id: story.id,
    names: ROW_FEATURES,
    rows: rows.map(({ row, read: { kind, right, worth } }) => ({
      list: kind === undefined ? 'toldDifferently' : 'differ',
      kind: row.detail.kind,
      verdict: row.detail.verdict,
      linked: row.link?.probability ?? 0,
      right,
      worth,
      features: rowFeatures(row, prepared.sentences).map((figure) => Math.round(figure * 1e4) / 1e4),
    })),
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

function pairOf({ versions }: ReadRow, { sides, links }: Prepared, articles: Article[], at: number) {
  const [here, there] = versions.map(({ article, start }): Place => {
    const account = articles.findIndex(({ id }) => id === article);
    return { account, sentence: sentenceAt(sides[account]!.account.sentences, start) };
  });
  const link = linkBetween(here!, there!, links);
  if (link === undefined) return undefined;
  const row = rowOfLink(link, at);
  return { detail: detailOfClaim(row, sides), places: row.places, accounts: 1, link };
}
