import { readFileSync } from 'node:fs';
import type { Article } from '@/utils/model';
import { LANGUAGE_OUTLETS, OUTLETS, type StandOutlet } from './outlets';

/** One report on the stand. `text` is what its page prints; one that has only a summary prints that. */
export interface Report {
  url: string;
  title: string;
  summary: string;
  text: string;
  publishedAt: string;
  modifiedAt?: string;
  authors: string[];
  cut: boolean;
}

interface NewsRow {
  path: string;
  publishedAt: string;
  title: string;
  summary: string;
  text?: string;
}

const read = (path: string): unknown => JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8'));

/** The accounts of the running example, as the story test has them. */
export const BAN = read('../stories/claude-code-ban/articles.json') as Article[];
/** What Old Town Gazette prints after it corrected itself. */
const CORRECTED = read('./corrected.json') as {
  url: string;
  modifiedAt: string;
  replace: string;
  by: string;
  note: string;
};

/** All that an outlet has in stock, newest first. `corrected` gives the later edition of what was corrected. */
export function stockOf({ id, name }: StandOutlet, corrected: boolean): Report[] {
  const news = (read(`./news/${id}.json`) as NewsRow[]).map((row) => newsReport(id, row));
  const ban = BAN.filter(({ outlet }) => outlet === name).map(banReport);
  const reports = corrected ? [...ban.map(correct), ...news] : [...ban, ...news];
  return reports.sort((a, b) => Date.parse(b.publishedAt) - Date.parse(a.publishedAt));
}

function newsReport(host: string, { path, text, ...row }: NewsRow): Report {
  return { ...row, url: `http://www.${host}${path}`, text: text ?? row.summary, authors: [], cut: false };
}

function banReport({ url, title, text, publishedAt, authors, extent }: Article): Report {
  const summary = text.split('\n\n')[0] ?? '';
  return { url: url ?? '', title, summary, text, publishedAt: publishedAt ?? '', authors, cut: extent === 'cut' };
}

function correct(report: Report): Report {
  const { url, modifiedAt, replace, by, note } = CORRECTED;
  if (report.url !== url) return report;
  return { ...report, modifiedAt, text: `${report.text.replace(replace, by)}\n\n${note}` };
}

/** The outlet that answers for a host name, with or without `www.`. */
export function outletOf(host: string): StandOutlet | undefined {
  return [...OUTLETS, ...LANGUAGE_OUTLETS].find(({ id }) => host === id || host === `www.${id}`);
}
