import type { Page } from 'playwright-core';
import type { Story } from '@/utils/present/story/storyView';
import { rowsOf, seed } from '../../screenshots/seed';

/** Rows written at once: enough to be quick, few enough to pass to the page in one piece. */
const BATCH = 5_000;

interface Filling {
  items: number;
  stories: number;
  /** Stands for every story that was read. */
  story: Story;
}

/** Fills the database of the extension whose page this is, as years of openArticle would. */
export async function fillLibrary(page: Page, { items, stories, story }: Filling): Promise<void> {
  const now = Date.now();
  for (let start = 0; start < items; start += BATCH) {
    const batch = Array.from({ length: Math.min(BATCH, items - start) }, (_, at) => itemRow(start + at, now));
    await seed(page, { items: batch });
  }
  for (let at = 0; at < stories; at += 1) await seed(page, rowsOf(renamed(story, at), now - at * 3_600_000));
}

function itemRow(at: number, now: number) {
  const url = `https://outlet-${at % 40}.example/item-${at}`;
  return {
    id: url,
    url,
    outlet: `Outlet ${at % 40}`,
    title: `Item ${at} about a port, a crane and ${at % 97} ships`,
    summary: `The summary of item ${at}, as long as summaries in feeds are, which is a sentence or two of plain words.`,
    publishedAt: new Date(now - at * 60_000).toISOString(),
    storedAt: now - at * 60_000,
  };
}

/** The same story under other addresses. */
function renamed({ articles, openArticle, comparison, outlets }: Story, at: number): Story {
  const name = (id: string) => `${id}?${at}`;
  return {
    articles: articles.map((one) => ({ ...one, id: name(one.id), url: name(one.id) })),
    openArticle: name(openArticle),
    comparison: {
      ...comparison,
      details: comparison.details.map((detail) => ({
        ...detail,
        versions: detail.versions.map((version) => ({ ...version, article: name(version.article) })),
      })),
      reports: comparison.reports.map(({ article, copies }) => ({ article: name(article), copies: copies.map(name) })),
    },
    outlets,
  };
}
