import { readEntries } from '../feed/feed';
import { queryText } from '../query';
import { editionOf } from './edition';
import { itemsOf } from './hits';
import { failed, refusalOf } from './refusal';
import { below, type Service } from './service';

const DAY = 24 * 60 * 60_000;

/**
 * Google News by its RSS. Its links are opaque and are never decoded: the item keeps Google's link, opened on a click,
 * unless the outlet's own feed has the headline too (`withOwnLinks`).
 */
export const googleNews: Service = {
  id: 'googleNews',
  name: 'Google News (RSS)',
  licensed: true,
  fields: [],
  spacing: 3_000,
  hosts: () => ['https://news.google.com/*'],
  async search(query, _settings, ask, now) {
    const days = Math.max(1, Math.ceil((now - query.since) / DAY));
    const q = `${queryText(query)} when:${days}d`;
    const answer = await ask({
      url: below('https://news.google.com', '/rss/search', { q, ...editionOf(query.edition ?? 'en-US') }),
    });
    if (!answer.ok) return answer;
    const refusal = refusalOf(answer.value);
    if (refusal) return failed(refusal);
    const feed = readEntries(answer.value.text, 'https://news.google.com/rss/search');
    if (!feed.ok) return failed({ is: 'not-a-feed' });
    const found = feed.value.entries.map(({ title = '', links, times, source }) => ({
      title: source?.title && title.endsWith(` - ${source.title}`) ? title.slice(0, -source.title.length - 3) : title,
      link: links[0]?.href,
      published: times[0],
      outlet: source?.title,
      site: source?.url,
    }));
    return { ok: true, value: itemsOf(found, now) };
  },
};
