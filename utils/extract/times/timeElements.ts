import { standsElsewhere } from '../page/elsewhere';
import { headBox } from '../page/headBox';
import { describesArticle } from '../page/microdata';
import { visibleText } from '../page/visibleText';
import { readTimestamp } from './timestamp';
import { saysUpdated } from './writtenDate';

/** Times that a page marks in its body. */
interface MarkedTimes {
  /** The one marked as the time of publication, or the one nearest to the headline. */
  published?: string;
  modified?: string;
  /** All others in the article, which may be the times of what it tells of. */
  others: string[];
}

const TIMES = '[itemprop="datePublished"],[itemprop="dateModified"],time';
const TIMES_AT_MOST = 60;
const TEXT_AT_MOST = 120;

/** Reads the times that elements mark: of the article, not of what it cites, embeds or stands beside. */
export function markedTimes(page: ParentNode, heading: Element | undefined, language: string): MarkedTimes {
  const own = [...page.querySelectorAll(TIMES)]
    .slice(0, TIMES_AT_MOST)
    .filter((element) => describesArticle(element) && !standsElsewhere(element, heading))
    .flatMap((element) => {
      const time = timeOf(element, language);
      return time === undefined ? [] : [{ element, time, role: roleOf(element) }];
    });
  const head = headBox(heading);
  const published = own.filter(({ role }) => role !== 'modified');
  const near = published.find(({ element }) => head?.contains(element));
  return {
    published: (published.find(({ role }) => role === 'published') ?? near)?.time,
    modified: own.find(({ role }) => role === 'modified')?.time,
    others: [...published, ...own].map(({ time }) => time),
  };
}

function timeOf(element: Element, language: string): string | undefined {
  const written = [
    element.getAttribute('content'),
    element.getAttribute('datetime'),
    visibleText(element, TEXT_AT_MOST),
  ];
  return written.map((one) => readTimestamp(one ?? '', language)).find(Boolean);
}

function roleOf(element: Element): 'published' | 'modified' | undefined {
  const property = element.getAttribute('itemprop') ?? '';
  if (/datePublished/.test(property)) return 'published';
  const names = ` ${element.getAttribute('class') ?? ''} `;
  // WordPress calls the time of a post that never changed "published updated".
  const isUpdated = /[\s_-](?:updated|modified)[\s_-]/i.test(names) && !/publish/i.test(names);
  if (/dateModified/.test(property) || isUpdated) return 'modified';
  return saysUpdated(element.previousSibling?.textContent?.slice(-40) ?? '') ? 'modified' : undefined;
}
