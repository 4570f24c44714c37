import { OUTLETS } from '@/tests/newsstand/outlets';
import { BAN } from '@/tests/newsstand/stock';

/** The story on the welcome page: the newsstand's own, with addresses that nobody can be sent to taken off. */
export function demoStory() {
  return {
    reading: BAN[0]!.id,
    articles: BAN.map(({ url, ...article }) => article),
    outlets: OUTLETS.map(({ template, feed, sitemap, ...outlet }) => outlet),
  };
}
