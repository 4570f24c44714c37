import type { Article, Item } from '@/utils/model';
import { readText } from '../cli/readText';
import type { Labelled, Setting } from './collect';

/** A line of the files: a page with its text, or an item with its summary; `cluster` names the event. */
interface Row {
  id: string;
  cluster?: string;
  outlet?: string | null;
  publishedAt?: string | null;
  title: string;
  text?: string;
  summary?: string;
}

/** Reads the accounts of two labelled files and of a feed, and gives the ways in which matching meets them. */
export function readSettings([undatedPath, datedPath, feedPath]: string[]): Setting[] {
  const [undated, dated, feed] = [undatedPath, datedPath, feedPath].map((path) => readRows(path!).map(labelled));
  const storyOf = new Map(dated!.map(({ account, story }) => [account.id, story]));
  const known = feed!.map(({ account }) => ({ account, story: storyOf.get(account.id) }));
  return [
    { name: 'pages, undated', queries: undated!, candidates: undated!, ignoreDates: true },
    { name: 'pages, dated', queries: dated!, candidates: dated!, ignoreDates: false },
    { name: 'pages, dates erased', queries: dated!, candidates: dated!, ignoreDates: true },
    { name: 'items, undated', queries: undated!, candidates: undated!.map(asItem), ignoreDates: true },
    { name: 'items, dated', queries: dated!, candidates: dated!.map(asItem), ignoreDates: false },
    { name: 'items among a feed', queries: dated!, candidates: known, ignoreDates: false },
  ];
}

function readRows(path: string): Row[] {
  const lines = readText(path).trim().split('\n');
  return lines.map((line) => JSON.parse(line) as Row);
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
  const summary = text.split(/\s+/).slice(0, 40).join(' ');
  return { account: { id, title, outlet, publishedAt, url: '', summary }, story };
}
