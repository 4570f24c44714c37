import type { TableName } from '@/utils/browser/database/stores';
import type { Item } from '@/utils/model';
import { type CoverageRow, database } from '../database/database';
import { forgetVectors } from '../encode/vectorStore';
import { addToIndex, removeFromIndex } from '../index/matchIndex';
import { dropFromMeanings } from '../index/meaningStore';

/** Stories that are being deleted, one table after the other. */
export interface Gone {
  /** Addresses of the articles that the reader had opened. */
  stories: ReadonlySet<string>;
  /** Addresses of the pages that go with them: no story that stays is made of these. */
  pages: Set<string>;
}

interface Kept {
  /** What its rows hold, for the reader and for whoever adds a table. */
  holds: string;
  /**
   * Takes out whatever it holds of the stories, and gives the rows that it took or changed, as they were. Absent where
   * no row says anything of a story.
   */
  forget?: (gone: Gone) => Promise<unknown[]>;
}

/** Every table of the database, in the order in which stories are taken out of them. A new table must be named here. */
export const KEPT: Record<TableName, Kept> = {
  coverage: { holds: 'stories: how the coverage of each article that was opened stands', forget: forgetCoverage },
  articles: { holds: 'pages that were read, by the reader or for a comparison', forget: forgetPages },
  items: { holds: 'headlines and summaries out of feeds and services', forget: forgetItems },
  corrections: { holds: 'what the reader said of comparisons', forget: forgetCorrections },
  segments: { holds: 'the index: words of items and pages', forget: forgetIndex },
  segmentIds: { holds: 'the index: addresses of items and pages; taken out with its words' },
  vectors: { holds: 'what the encoder made of articles', forget: forgetMeaning },
  meanings: { holds: 'what headlines and summaries mean', forget: forgetWhatItemsMean },
  neighbours: { holds: 'which items of the last days tell one story', forget: forgetNeighbours },
  notes: { holds: 'what the reader wrote on stories, and the words that they marked', forget: forgetNotes },
  arrivals: { holds: 'reports that came in on kept stories and followed topics', forget: forgetArrivals },
  outlets: { holds: 'outlets that the reader chose' },
  pulls: { holds: 'addresses of feeds, and how asking them went' },
  epochs: { holds: 'how often something was deleted, and no more' },
};

/** Other stories that were made of these too are compared anew without them. */
async function forgetCoverage({ stories }: Gone): Promise<CoverageRow[]> {
  const { coverage } = database();
  const all = await coverage.toArray();
  const stays = (id: string) => !stories.has(id);
  const own = all.filter(({ articleId }) => !stays(articleId));
  const others = all.filter((row) => stays(row.articleId) && !namesIn(row).every(stays));
  await coverage.bulkDelete(own.map(({ articleId }) => articleId));
  await coverage.bulkPut(
    others.map((row) => ({
      ...row,
      state: 'noticed',
      matches: row.matches.filter(({ id }) => stays(id)),
      articleIds: row.articleIds.filter(stays),
      earlier: row.earlier?.filter(stays),
      comparison: undefined,
    })),
  );
  return [...own, ...others];
}

const namesIn = ({ articleIds, matches, earlier = [] }: CoverageRow) => [
  ...articleIds,
  ...matches.map(({ id }) => id),
  ...earlier,
];

/** Every page that no story is made of any more. */
async function forgetPages({ pages }: Gone): Promise<unknown[]> {
  const { articles, coverage } = database();
  const needed = new Set((await coverage.toArray()).flatMap(namesIn));
  const gone = await articles.filter(({ id }) => !needed.has(id)).toArray();
  for (const { id } of gone) pages.add(id);
  await articles.bulkDelete(gone.map(({ id }) => id));
  return gone;
}

async function forgetItems({ stories }: Gone): Promise<unknown[]> {
  const { items } = database();
  const gone = (await items.bulkGet([...stories])).filter((row) => row !== undefined);
  await items.bulkDelete(gone.map(({ id }) => id));
  return gone;
}

async function forgetCorrections({ stories }: Gone): Promise<unknown[]> {
  const { corrections } = database();
  const ids = [...stories];
  const gone = await corrections.where('article').anyOf(ids).or('other').anyOf(ids).toArray();
  await corrections.bulkDelete(gone.map(({ id }) => id));
  return gone;
}

/** They hold no words, yet they were made of them. */
async function forgetMeaning({ stories, pages }: Gone): Promise<unknown[]> {
  await forgetVectors([...stories, ...pages]);
  return [];
}

/** Of a page that goes and whose item stays, what the item means stays too. */
async function forgetWhatItemsMean({ stories }: Gone): Promise<unknown[]> {
  await dropFromMeanings(stories);
  return [];
}

/** They are linked again out of what stays; where the page goes and the item stays, so does its place. */
async function forgetNeighbours({ stories }: Gone): Promise<unknown[]> {
  const { neighbours } = database();
  const all = await neighbours.toArray();
  const gone = all.filter(({ id }) => stories.has(id));
  const changed = all.filter(({ id, near }) => !stories.has(id) && near.some((one) => stories.has(one.id)));
  await neighbours.bulkDelete(gone.map(({ id }) => id));
  await neighbours.bulkPut(changed.map((row) => ({ ...row, near: row.near.filter(({ id }) => !stories.has(id)) })));
  return [...gone, ...changed];
}

/** Of a note on a story that stays, what it quotes of one that goes is taken out. */
async function forgetNotes({ stories }: Gone): Promise<unknown[]> {
  const { notes } = database();
  const all = await notes.toArray();
  const own = all.filter(({ articleId }) => stories.has(articleId));
  const quoting = all.filter(({ articleId, marked }) => !stories.has(articleId) && stories.has(marked?.article ?? ''));
  await notes.bulkDelete([...own, ...quoting].map(({ id }) => id));
  await notes.bulkAdd(quoting.filter(({ text }) => text !== '').map(({ marked, ...note }) => note));
  return [...own, ...quoting];
}

async function forgetArrivals({ stories }: Gone): Promise<unknown[]> {
  const { arrivals } = database();
  const ids = [...stories];
  const gone = await arrivals.where('about').anyOf(ids).or('item').anyOf(ids).toArray();
  await arrivals.bulkDelete(gone.map(({ id }) => id));
  return gone;
}

/** Where a feed lists a page that goes, what the feed says of it stays in the index. */
async function forgetIndex({ stories, pages }: Gone): Promise<unknown[]> {
  await removeFromIndex(new Set([...stories, ...pages]));
  for (const item of await database().items.bulkGet([...pages])) {
    if (item) await addToIndex([item satisfies Item], item.storedAt);
  }
  return [];
}
