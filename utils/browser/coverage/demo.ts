import type { Article, Outlet } from '@/utils/model';
import { compareArticles } from '@/utils/pipeline';
import type { Story } from '@/utils/present/story/storyView';
import { browser } from '../platform/api';

/** The story that comes with the extension; compared when it is opened, like any other. */
interface Demo {
  reading: string;
  articles: Article[];
  outlets: Outlet[];
}

/** Reads and compares the demo story: no network, no permission. */
export async function readDemo(): Promise<Story> {
  const response = await fetch(browser.runtime.getURL('/demo.json'));
  const { reading, articles, outlets } = (await response.json()) as Demo;
  return { openArticle: reading, articles, outlets, comparison: compareArticles(articles, reading) };
}
