import { articleInView } from '@/utils/browser/page/articleInView';
import { pageAddress } from '@/utils/browser/page/pageAddress';
import { plainPage } from '@/utils/browser/page/plainDocument';
import { readPreferences, takeTrigger } from '@/utils/browser/page/preferences';
import { tell } from '@/utils/browser/page/tell';
import type { ReadingPreference } from '@/utils/browser/settings/settings';
import { type Detection, detectArticle } from '@/utils/detect/detect';
import { LEAD } from '@/utils/detect/opening';
import { touchedTopics } from '@/utils/detect/topics';

/** What was last told of the page. */
interface Told {
  address: string;
  shown: string;
  isArticle: boolean;
  textLength: number;
}

/** Text that grew or shrank by less is a corrected letter or a counter. */
const GREW_BY = 0.02;

/** Gives the function that looks at the page and tells the background, when there is something new to tell. */
export function lookAtPage(stopped: AbortController): (anew: boolean) => void {
  let told: Told | undefined;
  return (anew) => {
    const isClicked = takeTrigger() === 'click';
    const address = pageAddress();
    const page = plainPage(document);
    const detection = detectArticle(page, new URL(address));
    const seen = {
      address,
      shown: shownHeadline(page),
      isArticle: detection.isArticle,
      textLength: detection.textLength,
    };
    if (!anew && !isClicked && told && !isNews(seen, told)) return;
    told = seen;
    void tellVerdict({ page, url: address, isClicked }, detection).then((isHeard) => isHeard || stopped.abort());
  };
}

/**
 * Whether there is something new to tell. A new address over the old words is the moment before a page changes, or a
 * picture opened in it: neither is another article yet.
 */
function isNews(seen: Told, told: Told): boolean {
  const grew = Math.abs(seen.textLength - told.textLength) > GREW_BY * told.textLength;
  if (seen.address !== told.address) return seen.shown !== told.shown || grew;
  return seen.isArticle !== told.isArticle || (seen.isArticle && (grew || seen.shown !== told.shown));
}

function shownHeadline(page: Document): string {
  const within = articleInView(page) ?? page;
  return (within.querySelector('h1') ?? within.querySelector('h2'))?.textContent?.slice(0, 300) ?? '';
}

interface Look {
  page: Document;
  url: string;
  isClicked: boolean;
}

async function tellVerdict({ page, url, isClicked }: Look, { isArticle, reason }: Detection): Promise<boolean> {
  if (!isArticle) return tell('notArticle', { url, reason });
  const preferences = await readPreferences();
  if (preferences === undefined) return false;
  const topics = touchedTopics(opening(page), preferences.topics);
  const refusal = isClicked ? undefined : refusalOf(preferences.when, topics);
  return refusal ? tell('notArticle', { url, reason: refusal }) : tell('articleLikely', { url, reason, topics });
}

/** Why an article is left alone until the reader clicks. */
function refusalOf(when: ReadingPreference['when'], topics: string[]): string | undefined {
  if (when === 'click') return 'articles are read when you click';
  return when === 'topics' && topics.length === 0 ? 'none of your topics' : undefined;
}

/** Title, description and the first paragraphs. */
function opening(page: Document): string {
  const description = page.querySelector('meta[name="description"],meta[property="og:description"]');
  let words = `${page.title}\n${description?.getAttribute('content') ?? ''}`;
  for (const paragraph of page.getElementsByTagName('p')) {
    if (words.length > LEAD) break;
    words += `\n${paragraph.textContent?.slice(0, LEAD) ?? ''}`;
  }
  return words;
}
