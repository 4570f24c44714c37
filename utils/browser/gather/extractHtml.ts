import { plainPage } from '@/utils/browser/page/plainDocument';
import { type Extraction, extractArticle } from '@/utils/extract/extract';

/** Parses a fetched page without running or loading anything of it, and reads the article. Needs a DOMParser. */
export function extractHtml(html: string, url: string): Extraction {
  return extractArticle(plainPage(new DOMParser().parseFromString(html, 'text/html')), new URL(url));
}
