import { Readability } from '@mozilla/readability';
import Defuddle from 'defuddle';
import { detectArticle } from '@/utils/detect/detect';
import { extractArticle } from '@/utils/extract/extract';

/** Milliseconds that each way of reading took on one page. */
export interface Timings {
  isArticle: boolean;
  detect: number;
  extract: number;
  readability: number;
  defuddle: number;
}

/** Runs in Chromium: parses a saved page without running its scripts, and times each way of reading it. */
export function timePage(html: string, address: string): Timings {
  const parse = () => new DOMParser().parseFromString(html, 'text/html');
  const url = new URL(address);
  const page = parse();
  const { isArticle } = detectArticle(page, url);
  return {
    isArticle,
    detect: time(() => detectArticle(page, url)),
    extract: time(() => extractArticle(page, url, { force: true })),
    readability: timeOn(parse(), (copy) => new Readability(copy).parse()),
    defuddle: timeOn(parse(), (copy) => new Defuddle(copy, { url: address }).parse()),
  };
}

const timeOn = (page: Document, act: (page: Document) => unknown): number => time(() => act(page));

function time(act: () => unknown): number {
  const start = performance.now();
  act();
  return performance.now() - start;
}
